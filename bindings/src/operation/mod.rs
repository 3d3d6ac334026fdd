//! Operations: a request, its response, and the outcome of each response message.
//!
//! [`index`] lists all operations by area, with an example of each request.
//!
//! | type | use |
//! |---|---|
//! | [`Operation`] | the trait of each request: reads and writes the responses |
//! | [`Outcomes`] | the outcome of each message of a response |
//! | [`Failure`] | a response message that is not a success: its code and its text |
//! | [`Message`] | the trait of each response message: a server creates successes and failures |
//! | [`AnyRequest`] | any request, for servers, gateways and listeners |
//! | [`Request`] | the next request of a mirror or a subscription |
//! | [`Visitor`] | code that [`visit`] runs for each operation |

mod failure;
mod join;
mod macros;
mod outcome;
mod outcomes;
mod request;

use std::fmt;

use crate::Result;
use crate::rt::{ForbiddenCharacters, ReadOptions, ReadXml, WriteOptions, WriteXml};
use crate::soap::{self, Envelope, HttpOutcome, HttpResponse, ResponseHeader};
use crate::xml::{Element, Root};

pub use self::failure::Failure;
#[doc(hidden)]
pub use self::join::{join_list, join_message, join_response};
#[doc(hidden)]
pub use self::outcome::split_message;
pub use self::outcome::{CodeOf, Message, Outcome, Status, entries, messages, outcome};
pub use self::outcomes::Outcomes;
pub use self::request::Request;
pub use crate::generated::operation_index as index;
pub use crate::generated::operations::{AnyRequest, visit};

/// Code that runs for each type of operation, such as code that fills a table by name. [`visit`] calls it.
///
/// ```
/// use ews_bindings::operation::{Operation, Visitor, visit};
///
/// struct Names(Vec<&'static str>);
///
/// impl Visitor for Names {
///     fn operation<O: Operation>(&mut self) {
///         self.0.push(O::NAME);
///     }
/// }
///
/// let mut names = Names(Vec::new());
/// visit(&mut names);
/// assert!(names.0.contains(&"SyncFolderItems"));
/// ```
pub trait Visitor {
    /// Called once for each operation `O`, in alphabetical order of the requests.
    fn operation<O: Operation>(&mut self);
}

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
    /// `true` if the operation only reads, so that the same request can be sent twice without harm. See
    /// [`Transient`](crate::soap::Transient). The value comes from `schemas/operations.toml`.
    const REPEATABLE: bool;
    /// The type of the element in the body of the response.
    type Response: ReadXml + WriteXml + Clone + fmt::Debug + PartialEq + Send + Sync + 'static;
    /// The type of a response message. A batch response has one message for each entry of the request.
    type Message: Clone + fmt::Debug + PartialEq + Send + Sync + 'static;
    /// The type of the response code: `messages::ResponseCode`.
    type Code: Clone + fmt::Debug + fmt::Display + for<'t> From<&'t str> + PartialEq + Send + Sync + 'static;

    /// Returns the outcome of each message of a response, in the order of the response. [`outcome()`] describes which
    /// messages are successes. If the schema requires a message and the response lacks it, the only outcome is a
    /// failure.
    fn split(response: Self::Response) -> Outcomes<Self::Message, Self::Code>;

    /// Creates the response of a server from the outcome of each message, in the order of the request: the inverse of
    /// [`split`](Self::split).
    ///
    /// A failure that [`Failure::new`] created becomes a message with its code, text and values.
    ///
    /// ```
    /// use ews_bindings::messages::{GetFolder, ResponseCode};
    /// use ews_bindings::operation::{Failure, Operation};
    ///
    /// let failure = Failure::new(ResponseCode::ErrorFolderNotFound, "The folder does not exist.");
    /// let response = GetFolder::join([Err(failure)])?;
    /// assert_eq!(response.response_messages.len(), 1);
    /// # Ok::<(), ews_bindings::Error>(())
    /// ```
    ///
    /// # Errors
    /// If a failure lacks both a code and a message, or if the response is one message and the number of outcomes is not one.
    /// The response of `GetUserAvailability` cannot be a failure: send a [`Fault`](crate::soap::Fault).
    #[inline]
    fn join(
        outcomes: impl IntoIterator<Item = std::result::Result<Self::Message, Failure<Self::Message, Self::Code>>>,
    ) -> Result<Self::Response> {
        Self::join_outcomes(outcomes.into_iter().collect())
    }

    // Apart from `join`, because a generic function in each operation makes the bindings slower to compile.
    #[doc(hidden)]
    fn join_outcomes(outcomes: Outcomes<Self::Message, Self::Code>) -> Result<Self::Response>;

    /// Writes the response of a server from the outcome of each message: the envelope with the response that
    /// [`join`](Self::join) creates, without a header. Characters that XML forbids are replaced by `U+FFFD`: after a change
    /// of the mailbox, one character must not turn the response into an error. For a header with the version of the
    /// server, use `join` and [`Envelope::new`].
    ///
    /// ```
    /// use ews_bindings::messages::{GetFolder, ResponseCode};
    /// use ews_bindings::operation::{Failure, Operation};
    ///
    /// let failure = Failure::new(ResponseCode::ErrorFolderNotFound, "The folder does not exist.");
    /// let text = GetFolder::respond([Err(failure)])?;
    /// assert!(text.contains("<m:GetFolderResponse>"));
    /// # Ok::<(), ews_bindings::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`join`](Self::join), and if a value cannot be written.
    #[inline]
    fn respond(
        outcomes: impl IntoIterator<Item = std::result::Result<Self::Message, Failure<Self::Message, Self::Code>>>,
    ) -> Result<String> {
        let response = Self::join(outcomes)?;
        let element = Element::in_schema(Self::RESPONSE, Self::namespaces());
        let options = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('\u{fffd}'));
        Envelope::new(ResponseHeader::default(), response).to_xml_element(options, element)
    }

    /// Reads a response, and returns the outcome of each message.
    ///
    /// For an operation that changes the mailbox, a message with a repeated or unreadable child is a failure. Without this
    /// rule, completed work could look like missing work.
    ///
    /// # Errors
    /// If the response cannot be read, or is a fault. A message with an error is not an error of this function: its
    /// outcome is a [`Failure`].
    #[inline]
    fn outcomes(response: &[u8]) -> Result<Outcomes<Self::Message, Self::Code>> {
        Self::outcomes_with(response, ReadOptions::new())
    }

    /// Reads a response with options, such as limits or a report callback, and returns the outcome of each message.
    ///
    /// # Errors
    /// As [`outcomes`](Self::outcomes).
    #[inline]
    fn outcomes_with(
        response: &[u8],
        options: ReadOptions<'_>,
    ) -> Result<Outcomes<Self::Message, Self::Code>> {
        let options = if Self::REPEATABLE { options } else { options.whole_messages() };
        Ok(Self::split(Self::response(response, options)?.body))
    }

    /// Returns the outcome of an HTTP response: a response, a reason to send the request again, or an error.
    ///
    /// Call this function before [`outcomes`](Self::outcomes). It reads a response only up to the first message that is
    /// not an error.
    #[inline]
    fn http_outcome(response: &HttpResponse<'_>) -> HttpOutcome {
        soap::classify_response(response, Self::REPEATABLE)
    }

    /// Reads the envelope of a response. For the outcomes of its messages, [`outcomes_with`](Self::outcomes_with) is safer.
    ///
    /// # Errors
    /// If the response cannot be read, or is a fault.
    #[inline]
    fn response(bytes: &[u8], options: ReadOptions<'_>) -> Result<Envelope<ResponseHeader, Self::Response>> {
        Envelope::read_element(bytes, options, Element::in_schema(Self::RESPONSE, Self::namespaces()))
    }
}
