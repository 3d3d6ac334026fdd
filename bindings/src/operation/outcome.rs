//! The outcome of each message of a response.

use std::fmt;

use crate::rt::{KnownOrRaw, RawXml};

use super::failure::Failure;

/// The outcome of each message of a response.
pub type Outcomes<M, C> = Vec<Result<M, Failure<M, C>>>;

/// The fields of a response message that tell a success from a failure. `messages::ResponseMessage` implements this
/// trait.
pub trait Status {
    /// The type of the response code.
    type Code: Clone + fmt::Display;

    /// Returns the attribute `ResponseClass`: `Success`, `Warning` or `Error`.
    fn class(&self) -> &str;

    /// Returns the element `ResponseCode`, which is `NoError` in a success.
    fn code(&self) -> Option<&Self::Code>;

    /// Returns the element `MessageText`.
    fn text(&self) -> Option<&str>;

    /// Returns the content of the element `MessageXml`.
    fn detail(&self) -> &[RawXml];
}

/// A response message, or an element that contains one, such as `FreeBusyResponse`.
pub trait Message: Sized {
    /// The type with the status: `messages::ResponseMessage`.
    type Status: Status;

    /// Returns the status. It is `None` if the element does not contain a response message.
    fn status(&self) -> Option<&Self::Status>;

    /// Returns `true` if the message has a child element other than those of the status and empty lists.
    fn has_content(&self) -> bool;
}

/// The response code of a message type.
type CodeOf<M> = <<M as Message>::Status as Status>::Code;

/// The outcome of a message.
pub type Outcome<M> = Result<M, Failure<M, CodeOf<M>>>;

/// An entry of a list of messages: a message, or a message that can be raw XML.
pub trait Entry {
    /// The type of the message.
    type Message: Message;

    /// Returns the outcome of the entry.
    fn outcome(self) -> Outcome<Self::Message>;
}

impl<M: Message> Entry for M {
    type Message = M;

    #[inline]
    fn outcome(self) -> Outcome<M> {
        outcome(self)
    }
}

impl<M: Message> Entry for KnownOrRaw<M> {
    type Message = M;

    #[inline]
    fn outcome(self) -> Outcome<M> {
        match self {
            Self::Known(message) => outcome(message),
            Self::Unlisted(raw) => Err(Failure::unlisted(raw)),
        }
    }
}

/// Returns the outcome of each message of a response whose schema requires at least one message. Without messages, the
/// only outcome is a failure.
#[inline]
pub fn messages<E: Entry>(messages: Vec<E>) -> Outcomes<E::Message, CodeOf<E::Message>> {
    if messages.is_empty() {
        return Vec::from([Err(Failure::missing())]);
    }
    entries(messages)
}

/// Returns the outcome of each entry of a list.
#[inline(never)]
pub fn entries<E: Entry>(entries: Vec<E>) -> Outcomes<E::Message, CodeOf<E::Message>> {
    entries.into_iter().map(E::outcome).collect()
}

/// Returns the outcome of a message.
///
/// - The class `Success` is a success.
/// - The class `Warning` with content is a success. Its code is in the message, for example
///   `ErrorNameResolutionMultipleResults` in a message of `ResolveNames`. The code `ErrorBatchProcessingStopped` is never
///   a success: the server did not do this part of the request.
/// - Any other class is a failure.
/// - An element without a response message is a success if it has content.
#[inline]
pub fn outcome<M: Message>(message: M) -> Outcome<M> {
    let Some(status) = message.status() else {
        return if message.has_content() {
            Ok(message)
        } else {
            Err(Failure::missing().with_message(message))
        };
    };
    let is_success = match status.class() {
        "Success" => true,
        "Warning" => message.has_content() && !is_stopped(status),
        _ => false,
    };
    if is_success {
        return Ok(message);
    }
    let failure = Failure::of_status(status);
    Err(failure.with_message(message))
}

/// Returns `true` if the server stopped before this part of the request.
fn is_stopped(status: &impl Status) -> bool {
    status.code().is_some_and(|code| code.to_string() == "ErrorBatchProcessingStopped")
}
