//! The outcome of each message of a response.

use std::fmt;

use crate::rt::{KnownOrRaw, Placeholder, RawXml};

use super::failure::Failure;
use super::outcomes::Outcomes;

/// The status of a response message: class, code and texts. `messages::ResponseMessage` implements this trait.
pub trait Status {
    /// The type of the response code.
    type Code: Clone + fmt::Display + for<'t> From<&'t str>;

    /// Returns the attribute `ResponseClass`: `Success`, `Warning` or `Error`.
    fn class(&self) -> &str;

    /// Returns the element `ResponseCode`, which is `NoError` in a success.
    fn code(&self) -> Option<&Self::Code>;

    /// Returns the element `MessageText`.
    fn text(&self) -> Option<&str>;

    /// Returns the content of the element `MessageXml`.
    fn detail(&self) -> &[RawXml];

    /// Sets the class, the code and the text, and sets `DescriptiveLinkKey` to 0.
    fn set(&mut self, class: &str, code: Self::Code, text: Option<String>);

    /// Sets the content of the element `MessageXml`.
    fn set_detail(&mut self, detail: Vec<RawXml>);
}

/// A response message, or an element that contains one, such as `FreeBusyResponse`.
///
/// A server creates messages with [`success`](Self::success) and [`failure`](Self::failure):
///
/// ```
/// use ews_bindings::messages::{FolderInfoResponseMessage, ResponseCode};
/// use ews_bindings::operation::Message;
/// use ews_bindings::types::ArrayOfFolders;
///
/// let success = FolderInfoResponseMessage { folders: Some(ArrayOfFolders::new()), ..Message::success() };
/// let failure = FolderInfoResponseMessage::failure(ResponseCode::ErrorFolderNotFound, "The folder does not exist.");
/// ```
pub trait Message: Placeholder {
    /// The type with the status: `messages::ResponseMessage`.
    type Status: Status;

    /// Returns the status. It is `None` if the element does not contain a response message.
    fn status(&self) -> Option<&Self::Status>;

    /// Returns `true` if the message has content: a child element that does not belong to the status and is not an
    /// empty list.
    fn has_content(&self) -> bool;

    /// Returns the status for a change. An element without a response message gets a new response message.
    fn status_mut(&mut self) -> &mut Self::Status;

    /// Adds empty child elements. These are the elements that the schema requires and that may be empty, such as
    /// `Items`. For a failure, these are also the optional elements that are empty in Microsoft's examples of failures:
    /// `Folders` and `SyncState`.
    fn add_empty_children(&mut self, is_failure: bool);

    /// Creates a success: the class `Success`, the code `NoError`, and the required child elements that may be empty.
    ///
    /// Writing refuses a success without the other child elements that the schema requires.
    #[must_use]
    fn success() -> Self {
        let mut message = Self::placeholder();
        message.add_empty_children(false);
        message.status_mut().set("Success", "NoError".into(), None);
        message
    }

    /// Creates a failure: the class `Error`, a code and a text, and the empty child elements of
    /// [`add_empty_children`](Self::add_empty_children). All other child elements are left out.
    #[must_use]
    fn failure(code: impl Into<CodeOf<Self>>, text: impl Into<String>) -> Self {
        let mut message = Self::placeholder();
        message.add_empty_children(true);
        message.status_mut().set("Error", code.into(), Some(text.into()));
        message
    }
}

/// The response code of a message type.
pub type CodeOf<M> = <<M as Message>::Status as Status>::Code;

/// The outcome of a message.
pub type Outcome<M> = Result<M, Failure<M, CodeOf<M>>>;

/// Returns the outcome of each message of a response that must have at least one message. Without messages, the only
/// outcome is a failure.
#[inline]
pub fn messages<M: Message>(messages: Vec<KnownOrRaw<M>>) -> Outcomes<M, CodeOf<M>> {
    if messages.is_empty() {
        return [Err(Failure::missing())].into_iter().collect();
    }
    entries(messages)
}

/// Returns the outcome of a response that is one message.
#[inline(never)]
pub fn split_message<M: Message>(response: M) -> Outcomes<M, CodeOf<M>> {
    [outcome(response)].into_iter().collect()
}

/// Returns the outcome of each entry of a list. An entry of raw XML is a failure.
#[inline(never)]
pub fn entries<M: Message>(entries: Vec<KnownOrRaw<M>>) -> Outcomes<M, CodeOf<M>> {
    let entry = |entry| match entry {
        KnownOrRaw::Known(message) => outcome(message),
        KnownOrRaw::Unlisted(raw) => Err(Failure::unlisted(raw)),
    };
    entries.into_iter().map(entry).collect()
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
        "Warning" => message.has_content() && !status.code().is_some_and(is_code_of_stop),
        _ => false,
    };
    if is_success {
        return Ok(message);
    }
    let failure = Failure::of_status(status, !message.has_content());
    Err(failure.with_message(message))
}

/// Returns `true` if the code says that the server stopped before this part of the request.
pub(super) fn is_code_of_stop(code: &impl fmt::Display) -> bool {
    code.to_string() == "ErrorBatchProcessingStopped"
}
