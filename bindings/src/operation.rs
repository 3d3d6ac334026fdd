//! Operations: a request, its response, and the outcome of each response message.

use std::fmt;
use std::time::Duration;

use crate::rt::{KnownOrRaw, RawXml, ReadOptions, ReadXml, WriteXml};
use crate::soap::{self, Envelope, FailureFacts, HttpOutcome, HttpResponse, ResponseHeader, Transient};
use crate::xml::{Element, Root};
use crate::{Error, Result};

pub use crate::generated::operations::AnyRequest;

/// An EWS operation. The type of the request implements this trait.
///
/// ```
/// use ews_bindings::messages::GetFolder;
/// use ews_bindings::operation::Operation;
///
/// assert_eq!(GetFolder::ACTION, "http://schemas.microsoft.com/exchange/services/2006/messages/GetFolder");
/// ```
pub trait Operation: Root + Clone + fmt::Debug + PartialEq + Send + Sync + 'static {
    /// The name of the operation, such as `SyncFolderItems`.
    const NAME: &'static str;
    /// The SOAP action. The HTTP header `SOAPAction` contains it in double quotes.
    const ACTION: &'static str;
    /// The element in the body of the request, such as `m:SyncFolderItems`.
    const REQUEST: &'static str;
    /// The element in the body of the response, such as `m:SyncFolderItemsResponse`.
    const RESPONSE: &'static str;
    /// `true` if the operation only reads, so that sending the same request twice does no harm. `schemas/operations.toml`
    /// says it. See [`Transient`].
    const REPEATABLE: bool;
    /// The type of the element in the body of the response.
    type Response: ReadXml + WriteXml + Clone + fmt::Debug + PartialEq + Send + Sync + 'static;
    /// The type of a response message. A batch response has one message for each item of the request.
    type Message: Clone + fmt::Debug + PartialEq + Send + Sync + 'static;
    /// The type of the response code: `messages::ResponseCode`.
    type Code: Clone + fmt::Debug + fmt::Display + PartialEq + Send + Sync + 'static;

    /// Returns the outcome of each message of a response, in the order of the response.
    fn split(response: Self::Response) -> Outcomes<Self::Message, Self::Code>;

    /// Reads a response, and returns the outcome of each message.
    ///
    /// # Errors
    /// If the response cannot be read, or is a fault. An error in one message does not cause this error: its outcome is a
    /// [`Failure`].
    #[inline]
    fn outcomes(response: &[u8]) -> Result<Outcomes<Self::Message, Self::Code>> {
        Ok(Self::split(Self::response(response, ReadOptions::new())?.body))
    }

    /// Returns the outcome of an HTTP response: a response, a reason to send the request again, or an error.
    ///
    /// Call this function before [`outcomes`](Self::outcomes). It looks at the messages only as far as it must.
    #[inline]
    fn http_outcome(response: &HttpResponse<'_>) -> HttpOutcome {
        soap::classify_response(response, Self::REPEATABLE)
    }

    /// Reads the envelope of a response.
    ///
    /// # Errors
    /// If the response cannot be read, or is a fault.
    #[inline]
    fn response(bytes: &[u8], options: ReadOptions<'_>) -> Result<Envelope<ResponseHeader, Self::Response>> {
        Envelope::read_element(bytes, options, Element::in_schema(Self::RESPONSE, Self::namespaces()))
    }
}

/// Implements [`Operation`](crate::operation::Operation). The last argument is `itself` if the response is the
/// message, `list` if it has a list of messages, and `none` if it does not have messages. The `.base` after it lead
/// to the `ResponseMessage`.
#[doc(hidden)]
#[macro_export]
macro_rules! operation {
    ($request:ty, $name:literal, $action:literal, $element:literal $($repeatable:ident)? => $answer:literal: $response:ty, $($outcomes:tt)*) => {
        impl $crate::operation::Operation for $request {
            const NAME: &'static str = $name;
            const ACTION: &'static str = concat!("http://schemas.microsoft.com/exchange/services/2006/messages/", $action);
            const REQUEST: &'static str = $element;
            const RESPONSE: &'static str = $answer;
            const REPEATABLE: bool = $crate::operation!(@is $($repeatable)?);
            type Response = $response;
            $crate::operation!(@split $response, $($outcomes)*);
        }
    };
    (@is repeatable) => { true };
    (@is) => { false };
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

/// The outcome of each message of a response.
pub type Outcomes<M, C> = Vec<Result<M, Failure<M, C>>>;

/// The fields of a response message that tell a success from a failure. `messages::ResponseMessage` implements this
/// trait.
pub trait Status {
    /// The type of the response code.
    type Code: Clone;

    /// Returns the attribute `ResponseClass`: `Success`, `Warning` or `Error`.
    fn class(&self) -> &str;

    /// Returns the element `ResponseCode`, which is `NoError` in a success.
    fn code(&self) -> Option<&Self::Code>;

    /// Returns the element `MessageText`.
    fn text(&self) -> Option<&str>;

    /// Returns the content of the element `MessageXml`.
    fn detail(&self) -> &[RawXml];
}

/// A response message that is not a success: its class is `Error` or `Warning`, it could not be read, or it is a
/// message of another operation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure<M, C> {
    /// The response code. A server that is newer than the schema may send a code that the schema does not list.
    pub code: Option<C>,
    /// The element `MessageText`.
    pub text: Option<String>,
    /// The names and texts of the `Value` elements in `MessageXml`: `InnerErrorResponseCode`, `BackOffMilliseconds`
    /// and others.
    pub values: Vec<(String, String)>,
    /// The message, if it could be read.
    pub message: Option<Box<M>>,
    /// The raw XML of a message of another operation, or of a message that could not be read.
    pub unlisted: Option<RawXml>,
}

impl<M, C> Failure<M, C> {
    /// Creates a failure for a message of another operation, or for a message that could not be read.
    #[inline]
    pub fn unlisted(raw: RawXml) -> Self {
        Self { code: None, text: None, values: Vec::new(), message: None, unlisted: Some(raw) }
    }
}

impl<M, C: fmt::Display> Failure<M, C> {
    /// Returns the kind of the error if it is transient.
    ///
    /// Send the part of the request that failed again only if [`Transient::may_repeat`] returns `true`. Otherwise, the
    /// server may have done it.
    pub fn transient(&self) -> Option<Transient> {
        self.facts().transient
    }

    /// Returns the time to wait before the next request, if the server gives one.
    pub fn back_off(&self) -> Option<Duration> {
        self.facts().back_off
    }

    fn facts(&self) -> FailureFacts {
        let code = self.code.as_ref().map(ToString::to_string);
        FailureFacts::of_message(code.as_deref(), &self.values)
    }
}

impl<M, C: fmt::Display> fmt::Display for Failure<M, C> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.unlisted) {
            (Some(code), _) => write!(f, "{code}")?,
            (None, Some(raw)) if raw.error().is_some() => {
                write!(f, "unreadable response message {:?}", raw.local_name())?;
            }
            (None, Some(raw)) => {
                let name = raw.local_name();
                write!(
                    f,
                    "expected a response message of the operation, found {name:?}; see `unlisted` for its XML"
                )?;
            }
            (None, None) => f.write_str("missing response code")?,
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
        let facts = failure.facts();
        Self::of_failure(crate::ErrorKind::Failure, failure.to_string(), facts)
    }
}

/// Returns the outcome of each message of a list.
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

/// Returns the outcome of a message, by its class.
#[inline]
pub fn outcome<M, S: Status>(message: M, status: impl Fn(&M) -> &S) -> Result<M, Failure<M, S::Code>> {
    let status = status(&message);
    if status.class() == "Success" {
        return Ok(message);
    }
    let mut failure = failure(status);
    failure.message = Some(Box::new(message));
    Err(failure)
}

/// Creates the failure of a message, without the message.
fn failure<M, S: Status>(status: &S) -> Failure<M, S::Code> {
    Failure {
        code: status.code().cloned(),
        text: status.text().map(str::to_owned),
        values: soap::values(status.detail()),
        unlisted: None,
        message: None,
    }
}
