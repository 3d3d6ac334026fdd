//! A response message that is not a success.

use std::fmt;
use std::time::Duration;

use crate::rt::{RawXml, Redacted};
use crate::soap::{self, FailureFacts, Transient};
use crate::{Error, ErrorKind};

use super::outcome::{Message, Status, is_code_of_stop};

/// The failure of one part of a request. [`outcome`](super::outcome()) describes which response messages are failures.
/// A message is also a failure if it is missing, could not be read, or belongs to another operation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure<M, C> {
    /// The response code. A server that is newer than the schema may send a code that the schema does not list.
    pub code: Option<C>,
    /// The element `MessageText`.
    pub text: Option<String>,
    /// The names and texts of the `Value` elements in `MessageXml`: `InnerErrorResponseCode`, `BackOffMilliseconds`
    /// and others. `Display` and `Debug` show only the values with these two names.
    pub values: Vec<(String, String)>,
    /// The message, if it could be read. [`join`](super::Operation::join) writes it unchanged: to answer with another code or
    /// text, set this field to `None`.
    pub message: Option<Box<M>>,
    /// The raw XML of a message of another operation, or of a message that could not be read.
    pub unlisted: Option<RawXml>,
    /// `true` if the message says that the work was not done: its class is `Error`, it has a response code, and its content
    /// is empty.
    denies_work: bool,
}

impl<M, C> Failure<M, C> {
    /// Creates the failure of a server, for [`Operation::join`](super::Operation::join).
    pub fn new(code: impl Into<C>, text: impl Into<String>) -> Self {
        Self { code: Some(code.into()), text: Some(text.into()), denies_work: true, ..Self::missing() }
    }

    /// Creates a failure for a message of another operation, or for a message that could not be read.
    #[inline]
    pub fn unlisted(raw: RawXml) -> Self {
        Self { unlisted: Some(raw), ..Self::missing() }
    }

    /// Creates a failure for a missing message.
    pub(super) fn missing() -> Self {
        let (code, text, message, unlisted) = (None, None, None, None);
        Self { code, text, values: Vec::new(), message, unlisted, denies_work: false }
    }

    /// Creates the failure of a message, without the message. `is_empty`: the message does not have content.
    pub(super) fn of_status<S: Status<Code = C>>(status: &S, is_empty: bool) -> Self
    where
        C: Clone + fmt::Display,
    {
        let has_code = status.code().is_some_and(|code| {
            let code = code.to_string();
            !code.trim().is_empty() && code != "NoError"
        });
        Self {
            code: status.code().cloned(),
            text: status.text().map(str::to_owned),
            values: soap::values(status.detail()),
            denies_work: status.class() == "Error" && has_code && is_empty,
            ..Self::missing()
        }
    }

    pub(super) fn with_message(mut self, message: M) -> Self {
        self.message = Some(Box::new(message));
        self
    }
}

impl<M: Message, C: fmt::Display> Failure<M, C> {
    /// Returns `true` if the server may have done the work for this part of the request. Ignore the result for an operation
    /// that only reads.
    ///
    /// The [guide to errors](crate::guide::errors#the-levels) has the response codes.
    pub fn is_maybe_done(&self) -> bool {
        let is_partly_done = self.code.as_ref().is_some_and(|code| soap::is_partly_done(&code.to_string()));
        let is_unknown = is_partly_done || self.transient() == Some(Transient::OutcomeUnknown);
        !self.is_stopped() && (!self.denies_work || is_unknown)
    }

    /// Returns `true` if the server stopped before this part of the request.
    pub(crate) fn is_stopped(&self) -> bool {
        let is_empty = self.message.as_ref().is_some_and(|message| !message.has_content());
        is_empty && self.code.as_ref().is_some_and(is_code_of_stop)
    }
}

impl<M, C: fmt::Display> Failure<M, C> {
    /// Returns the kind of the error if it is transient. For a warning, or a message with content, the kind is never
    /// [`Transient::Refused`].
    ///
    /// If [`Transient::may_repeat`] of this kind returns `true`, the failed part of the request can be sent again
    /// safely. `None` does not mean that nothing was done; see [`is_maybe_done`](Self::is_maybe_done).
    pub fn transient(&self) -> Option<Transient> {
        self.facts().transient
    }

    /// Returns the time to wait before the next request, if the server gives one.
    pub fn back_off(&self) -> Option<Duration> {
        self.facts().back_off
    }

    pub(crate) fn facts(&self) -> FailureFacts {
        let code = self.code.as_ref().map(ToString::to_string);
        let facts = FailureFacts::of_message(code.as_deref(), &self.values);
        if self.denies_work { facts } else { facts.without_denial() }
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
            (None, None) if self.message.is_none() => f.write_str("missing response message")?,
            (None, None) => f.write_str("missing response code")?,
        }
        if let Some(text) = &self.text {
            write!(f, ": {text}")?;
        }
        if let Some(error) = self.unlisted.as_ref().and_then(RawXml::error) {
            write!(f, ": {error}")?;
        }
        for (name, value) in &self.values {
            if is_shown(name) {
                write!(f, " ({name} {value})")?;
            }
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
            .field("values", &Values(&self.values))
            .field("unlisted", &self.unlisted)
            .finish_non_exhaustive()
    }
}

/// The values of a `MessageXml` for `Debug`: a value that may be a secret is hidden.
struct Values<'v>(&'v [(String, String)]);

impl fmt::Debug for Values<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for (name, value) in self.0 {
            if is_shown(name) {
                list.entry(&(name, value));
            } else {
                list.entry(&(name, Redacted));
            }
        }
        list.finish()
    }
}

/// Returns `true` if messages may show the value with a name.
fn is_shown(name: &str) -> bool {
    matches!(name, "BackOffMilliseconds" | "InnerErrorResponseCode")
}

impl<M, C: fmt::Display + fmt::Debug> std::error::Error for Failure<M, C> {}

impl<M, C: fmt::Display> From<Failure<M, C>> for Error {
    #[inline]
    fn from(failure: Failure<M, C>) -> Self {
        let facts = FailureFacts { text: failure.text.clone(), ..failure.facts() };
        Self::of_failure(ErrorKind::Failure, failure.to_string(), facts)
    }
}

/// The failure that a server sends for an error of this crate, such as an error of
/// [`apply_item_changes`](crate::properties::apply_item_changes). So `?` in a function that returns the outcome of a
/// message makes a failure.
///
/// The failure has the response code, the text and the back-off of the error, and all values of a fault. For an error without
/// a response code, and for a failure which does not say that nothing was done, the code is `ErrorInternalServerError`, and
/// the client does not get the text of the error.
///
/// ```
/// use ews_bindings::messages::{ResponseCode, UpdateItemResponseMessage};
/// use ews_bindings::operation::{Message as _, Outcome};
/// use ews_bindings::properties::apply_item_changes;
/// use ews_bindings::types::{AnyItem, AnyPath, DeleteItemField, ItemId, Message, UnindexedFieldUri};
///
/// fn update(item: &mut AnyItem) -> Outcome<UpdateItemResponseMessage> {
///     let path = AnyPath::from(UnindexedFieldUri::ItemSize);
///     apply_item_changes(item, &[DeleteItemField::new(path).into()])?;
///     Ok(UpdateItemResponseMessage::success())
/// }
///
/// let failure = update(&mut Message::default().into()).expect_err("a client cannot change the size");
/// assert_eq!(failure.code, Some(ResponseCode::ErrorInvalidPropertyDelete));
/// ```
impl<M, C: for<'t> From<&'t str>> From<Error> for Failure<M, C> {
    #[inline]
    fn from(error: Error) -> Self {
        let soap::ErrorParts { code, text, back_off } = soap::ErrorParts::of(&error);
        let back_off = back_off.map(|wait| ("BackOffMilliseconds".to_owned(), wait.as_millis().to_string()));
        let values = error.fault().map_or_else(|| back_off.into_iter().collect(), soap::Fault::values);
        Self { values, ..Self::new(code.as_str(), text) }
    }
}
