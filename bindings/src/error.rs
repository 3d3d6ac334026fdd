//! The error type of this crate.

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::Arc;

/// The result of reading or writing.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error in a document or a value: its kind, its path and position, and a message.
///
/// Default reading also passes errors of this type to [`ReadOptions::on_report`](crate::xml::ReadOptions::on_report),
/// one for each departure from the schema that it accepted. With [`strict`](crate::xml::ReadOptions::strict), reading
/// returns this error.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    path: String,
    /// The last step of the path, until `path` is set.
    step: Option<Box<str>>,
    position: Option<Position>,
    message: Cow<'static, str>,
    /// A value that was not expected, until it is known if the message may show the value.
    unexpected: Option<Unexpected>,
    /// The message without text of the document, if `message` has such text and it may be secret.
    hidden_message: Option<Cow<'static, str>>,
    /// A value for the module that created the error.
    payload: Option<Payload>,
    /// `true` if the document is a request.
    is_of_request: bool,
}

/// A value that was not expected.
#[derive(Clone)]
struct Unexpected {
    expected: Cow<'static, str>,
    found: FoundValue,
    location: ValueLocation,
}

/// The text of a value that was not expected.
#[derive(Clone)]
pub(crate) enum FoundValue {
    /// A range of the text of the reader.
    InText(Range<usize>),
    /// Another text, for example a text with references.
    Other(Box<str>),
}

/// The location of a value in the text of a reader, which finds the position and the path if they are needed.
#[derive(Clone, Copy)]
pub(crate) enum ValueLocation {
    /// The value of the element that starts at an offset. The element is the last step of the path.
    Element(usize),
    /// A value that ends before an offset: an attribute, or the text of the open element.
    Inside(usize),
}

impl FoundValue {
    /// Copies a text, as far as a message shows it.
    pub(crate) fn other(text: &str) -> Self {
        Self::Other(first(text, SHOWN + 1).into())
    }
}

type Payload = Arc<dyn Any + Send + Sync + UnwindSafe + RefUnwindSafe>;

/// The number of characters of a value that a message shows.
const SHOWN: usize = 60;

/// The kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The document is not well-formed XML, its [encoding](crate#encodings) is not supported, or a stream of envelopes
    /// was cut.
    Syntax,
    /// The document has a document type declaration (`<!DOCTYPE …>`), which is always refused.
    Dtd,
    /// The document exceeds a limit of [`ReadOptions`](crate::xml::ReadOptions), or an envelope exceeds the limit of
    /// [`EnvelopeSplitter`](crate::soap::EnvelopeSplitter).
    Limit,
    /// An element has the expected local name in another namespace, or a namespace is declared in its `https://` form.
    Namespace,
    /// The schema does not allow an element, attribute or text at this position; or bytes between the envelopes of a
    /// stream do not belong to an envelope.
    Unexpected,
    /// A required element or attribute is missing, or an element of an abstract type lacks `xsi:type`.
    Missing,
    /// An element occurs more often than the schema allows.
    Duplicate,
    /// The child elements are not in the order of the schema. Only strict reading and writing return this error.
    Order,
    /// A text is not a value of its type, or a value cannot be converted to the requested type.
    Value,
    /// A value violates a facet of its type: a length, a range or a pattern.
    Facet,
    /// The schema does not list an enumeration value, an alternative of a choice, an `xsi:type`, or a root element.
    Unlisted,
    /// The text contains a character that XML 1.0 forbids.
    Character,
    /// Reading from the input failed.
    Io,
    /// The response is a SOAP fault. [`Error::fault`] returns it.
    Fault,
    /// An HTTP response is not a response of the service; see [`HttpOutcome`](crate::soap::HttpOutcome).
    Http,
    /// A response message is a failure; see [`Failure`](crate::operation::Failure).
    Failure,
    /// A server version does not accept the document, or the name of a server version is unknown; see
    /// [`versions`](crate::versions).
    Version,
    /// A response or a saved state does not belong to the sync, or the server makes no progress; see
    /// [`sync`](crate::sync).
    Sync,
    /// A response does not belong to a request of a batch, or has a wrong number of messages; see
    /// [`batch`](crate::batch).
    Batch,
    /// A search cannot be read page by page, or the server makes no progress; see [`pages`](crate::pages).
    Paging,
    /// A response or a saved state does not belong to the subscription, or the server makes no progress; see
    /// [`subscription`](crate::subscription).
    Subscription,
}

/// A position in the text of a document. If the document is not UTF-8, this is the decoded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Position {
    /// The number of bytes before the position, in UTF-8.
    pub offset: usize,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The start of a document.
    pub(crate) const START: Self = Self { offset: 0, line: 1, column: 1 };
}

impl Error {
    /// Creates an error without path and position.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            path: String::new(),
            step: None,
            position: None,
            message: Cow::Owned(message.into()),
            unexpected: None,
            hidden_message: None,
            payload: None,
            is_of_request: false,
        }))
    }

    /// Sets the path.
    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = path;
        self.0.step = None;
        self
    }

    /// Sets the last step of the path. The reader sets the whole path only if it returns or reports the error.
    pub(crate) fn with_last_step(mut self, local: &str) -> Self {
        self.0.step = Some(local.into());
        self
    }

    /// Returns the last step of the path if the path is not set yet.
    pub(crate) fn last_step(&self) -> Option<&str> {
        self.0.step.as_deref()
    }

    /// Creates the error for an unexpected value. The reader sets the position, the path and the message later: the test
    /// for a secret takes time, and most errors are never returned or reported.
    pub(crate) fn of_value(
        kind: ErrorKind,
        expected: Cow<'static, str>,
        found: FoundValue,
        location: ValueLocation,
    ) -> Self {
        let mut error = Self::new(kind, String::new());
        error.0.message = Cow::Borrowed("unexpected value");
        error.0.unexpected = Some(Unexpected { expected, found, location });
        error
    }

    /// Returns the location of an unexpected value until the message is set.
    pub(crate) fn value_location(&self) -> Option<ValueLocation> {
        self.0.unexpected.as_ref().map(|unexpected| unexpected.location)
    }

    /// Sets the message about an unexpected value. `text` is the text of the reader. `is_secret` is called if there is an
    /// unexpected value.
    pub(crate) fn with_message_of_value(mut self, text: &str, is_secret: impl FnOnce(&Self) -> bool) -> Self {
        let Some(Unexpected { expected, found, .. }) = self.0.unexpected.take() else { return self };
        let message = if is_secret(&self) {
            format!("expected {expected}, found a secret value (not shown)")
        } else {
            let found = match &found {
                FoundValue::InText(range) => text.get(range.clone()).unwrap_or(""),
                FoundValue::Other(found) => found,
            };
            let shown = first(found, SHOWN);
            let more = if shown.len() < found.len() { "…" } else { "" };
            format!("expected {expected}, found {shown:?}{more}")
        };
        self.0.message = Cow::Owned(message);
        self
    }

    /// Sets the message that [`Error::hide_text`] uses.
    pub(crate) fn with_hidden_message(mut self, message: impl Into<Cow<'static, str>>) -> Self {
        self.0.hidden_message = Some(message.into());
        self
    }

    /// Returns `true` if the message has text of the document that may be secret.
    pub(crate) fn may_show_secret(&self) -> bool {
        self.0.hidden_message.is_some()
    }

    /// Removes the text of the document from the message.
    pub(crate) fn hide_text(mut self) -> Self {
        if let Some(message) = self.0.hidden_message.take() {
            self.0.message = message;
        }
        self
    }

    /// Sets the position.
    pub(crate) fn with_position(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// Sets the payload.
    pub(crate) fn with_payload(
        mut self,
        payload: impl Any + Send + Sync + UnwindSafe + RefUnwindSafe,
    ) -> Self {
        self.0.payload = Some(Arc::new(payload));
        self
    }

    /// Returns the payload if it is of this type.
    pub(crate) fn payload<T: Any>(&self) -> Option<&T> {
        let payload: &dyn Any = self.0.payload.as_deref()?;
        payload.downcast_ref()
    }

    /// Marks an error of reading a request.
    pub(crate) fn of_request(mut self) -> Self {
        self.0.is_of_request = true;
        self
    }

    /// Returns `true` for an error of reading a request.
    pub(crate) fn is_of_request(&self) -> bool {
        self.0.is_of_request
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the path of elements to the error, such as
    /// `Envelope/Body/SyncFolderItemsResponse/…/Changes/Create[17]/Message/Size`.
    ///
    /// A number in brackets is the index of the element among all child elements of its parent, from 1. Only elements
    /// that can occur more than once have a number.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Returns the position of the error in the document, or `None` for an error outside a document, for example in
    /// writing.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// Returns the message without path and position.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

/// The first characters of a text.
fn first(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(end, _)| end);
    text.get(..end).unwrap_or(text)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        f.write_str(&self.0.message)?;
        match self.0.position {
            Some(Position { offset, line, column }) => {
                write!(f, " (line {line}, column {column}, offset {offset})")
            }
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}, {self})", self.0.kind)
    }
}

impl std::error::Error for Error {}
