//! Operations: a request, the response that belongs to it, and the outcome of each message.

use std::fmt;

use crate::rt::{KnownOrRaw, RawXml, ReadOptions, ReadXml, WriteXml};
use crate::soap::{self, Envelope, ResponseHeader};
use crate::xml::{Element, Root};
use crate::{Error, Result};

pub use crate::generated::operations::AnyRequest;

/// An operation of the service, implemented for its request.
///
/// ```
/// use ews_bindings::messages::GetFolder;
/// use ews_bindings::operation::Operation;
///
/// assert_eq!(GetFolder::ACTION, "http://schemas.microsoft.com/exchange/services/2006/messages/GetFolder");
/// ```
pub trait Operation: Root + Clone + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// Its name, such as `SyncFolderItems`.
    const NAME: &'static str;
    /// The value of the HTTP header `SOAPAction`.
    const ACTION: &'static str;
    /// The element in the request's body, `m:SyncFolderItems`.
    const REQUEST: &'static str;
    /// The element in the response's body, `m:SyncFolderItemsResponse`.
    const RESPONSE: &'static str;
    /// What the response's body holds.
    type Response: ReadXml + WriteXml + Clone + fmt::Debug + PartialEq + Send + Sync + 'static;
    /// What the response says of each thing that the request asked for.
    type Message: Clone + fmt::Debug + PartialEq + Send + Sync + 'static;
    /// The codes of its failures: `messages::ResponseCode`.
    type Code: Clone + fmt::Debug + fmt::Display + PartialEq + Send + Sync + 'static;

    /// The outcome of each message of a response.
    fn split(response: Self::Response) -> Outcomes<Self::Message, Self::Code>;

    /// Reads a response and gives the outcome of each message: nobody has to go through the response's
    /// own structure.
    ///
    /// # Errors
    /// When the response cannot be read, or is a fault. A message that says that it failed is a
    /// [`Failure`] among the outcomes.
    #[inline]
    fn outcomes(response: &[u8]) -> Result<Outcomes<Self::Message, Self::Code>> {
        Ok(Self::split(Self::response(response, ReadOptions::new())?.body))
    }

    /// Reads a response's envelope.
    ///
    /// # Errors
    /// When it cannot be read, or is a fault.
    #[inline]
    fn response(bytes: &[u8], options: ReadOptions<'_>) -> Result<Envelope<ResponseHeader, Self::Response>> {
        Envelope::read_element(bytes, options, Element::in_schema(Self::RESPONSE, Self::namespaces()))
    }
}

/// What every operation implements; the last part says where its response keeps the messages.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($request:ty, $name:literal, $action:literal, $element:literal => $answer:literal: $response:ty, $($outcomes:tt)*) => {
        impl $crate::operation::Operation for $request {
            const NAME: &'static str = $name;
            const ACTION: &'static str = concat!("http://schemas.microsoft.com/exchange/services/2006/messages/", $action);
            const REQUEST: &'static str = $element;
            const RESPONSE: &'static str = $answer;
            type Response = $response;
            $crate::operation!(@split $response, $($outcomes)*);
        }
    };
    (@split $response:ty, itself $($base:tt)*) => {
        type Message = $response;
        type Code = Code;

        #[inline]
        fn split(response: $response) -> $crate::operation::Outcomes<$response, Code> {
            Vec::from([$crate::operation::outcome(response, |message| &(*message) $($base)*)])
        }
    };
    (@split $response:ty, list ($message:ty) $($base:tt)*) => {
        type Message = $message;
        type Code = Code;

        #[inline]
        fn split(response: $response) -> $crate::operation::Outcomes<$message, Code> {
            $crate::operation::outcomes(response.response_messages.into_vec(), |message| &(*message) $($base)*)
        }
    };
    (@split $response:ty, none) => {
        type Message = $response;
        type Code = Code;

        #[inline]
        fn split(response: $response) -> $crate::operation::Outcomes<$response, Code> {
            Vec::from([Ok(response)])
        }
    };
}

/// An outcome for each message of a response.
pub type Outcomes<M, C> = Vec<Result<M, Failure<M, C>>>;

/// What a response message says of its success; implemented for `messages::ResponseMessage`.
pub trait Status {
    /// The codes of failures.
    type Code: Clone;

    /// `Success`, `Warning` or `Error`.
    fn class(&self) -> &str;

    /// The code; `NoError` in a success.
    fn code(&self) -> Option<&Self::Code>;

    /// The text for people.
    fn text(&self) -> Option<&str>;

    /// The content of `MessageXml`.
    fn detail(&self) -> &[RawXml];
}

/// A message that is not a success: the thing was not done.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure<M, C> {
    /// Why; servers newer than the schema send codes that it does not list.
    pub code: Option<C>,
    /// The text for people.
    pub text: Option<String>,
    /// The `Value`s of `MessageXml`, by name: `InnerErrorResponseCode`, `BackOffMilliseconds` and others.
    pub values: Vec<(String, String)>,
    /// The message, unless it could not be read.
    pub message: Option<Box<M>>,
    /// A message of another operation, or one that could not be read.
    pub unlisted: Option<RawXml>,
}

impl<M, C> Failure<M, C> {
    /// A message that the operation does not have.
    #[inline]
    pub fn unlisted(raw: RawXml) -> Self {
        Self { code: None, text: None, values: Vec::new(), message: None, unlisted: Some(raw) }
    }
}

impl<M, C: fmt::Display> fmt::Display for Failure<M, C> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.unlisted) {
            (Some(code), _) => write!(f, "{code}")?,
            (None, Some(raw)) => write!(f, "an unexpected message {}", raw.local_name())?,
            (None, None) => f.write_str("no response code")?,
        }
        if let Some(text) = &self.text {
            write!(f, ": {text}")?;
        }
        if let Some(error) = self.unlisted.as_ref().and_then(RawXml::error) {
            write!(f, ": {error}")?;
        }
        for (name, value) in &self.values {
            write!(f, " ({name} {value})")?;
        }
        Ok(())
    }
}

impl<M, C: fmt::Debug> fmt::Debug for Failure<M, C> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("code", &self.code)
            .field("text", &self.text)
            .field("values", &self.values)
            .field("unlisted", &self.unlisted)
            .finish_non_exhaustive()
    }
}

impl<M, C: fmt::Display + fmt::Debug> std::error::Error for Failure<M, C> {}

impl<M, C: fmt::Display> From<Failure<M, C>> for Error {
    #[inline]
    fn from(failure: Failure<M, C>) -> Self {
        Self::new(crate::ErrorKind::Failure, failure.to_string())
    }
}

/// The outcome of each message of a list.
#[inline(never)]
pub fn outcomes<M, S: Status>(messages: Vec<KnownOrRaw<M>>, status: fn(&M) -> &S) -> Outcomes<M, S::Code> {
    let mut outcomes = Vec::with_capacity(messages.len());
    for message in messages {
        outcomes.push(match message {
            KnownOrRaw::Known(message) => outcome(message, status),
            KnownOrRaw::Unlisted(raw) => Err(Failure::unlisted(raw)),
        });
    }
    outcomes
}

/// The outcome of a message, by what it says of its success.
#[inline]
pub fn outcome<M, S: Status>(message: M, status: impl Fn(&M) -> &S) -> Result<M, Failure<M, S::Code>> {
    let said = status(&message);
    if said.class() == "Success" {
        return Ok(message);
    }
    let mut failure = failure(said);
    failure.message = Some(Box::new(message));
    Err(failure)
}

/// What a message says of its failure.
fn failure<M, S: Status>(said: &S) -> Failure<M, S::Code> {
    Failure {
        code: said.code().cloned(),
        text: said.text().map(str::to_owned),
        values: soap::values(said.detail()),
        unlisted: None,
        message: None,
    }
}
