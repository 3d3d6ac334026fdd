//! The one error type: what is wrong, where, and what was expected.

use std::fmt;

use crate::soap::Fault;

/// The result of reading and writing.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What is wrong with a document or a value, and where.
///
/// Reading in default mode also hands errors of this type to
/// [`ReadOptions::on_report`](crate::xml::ReadOptions::on_report): what it tolerated, told as the
/// error that [`strict`](crate::xml::ReadOptions::strict) reading would give.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    path: String,
    position: Option<Position>,
    message: String,
    fault: Option<Box<Fault>>,
}

/// What sort of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The document is not well-formed XML, or not UTF-8.
    Syntax,
    /// A document type declaration, which is never read.
    Dtd,
    /// A limit of [`ReadOptions`](crate::xml::ReadOptions) was passed.
    Limit,
    /// A name is in another namespace than it should be, or in the `https://` form of it.
    Namespace,
    /// An element, attribute or text where the schema has none.
    Unexpected,
    /// An element or attribute that the schema requires is not there.
    Missing,
    /// An element twice where one is allowed.
    Duplicate,
    /// Children in another order than the schema's.
    Order,
    /// Text that is not of its type.
    Value,
    /// A value outside its facet.
    Facet,
    /// A value or an element that the schema does not list.
    Unlisted,
    /// A character that XML 1.0 forbids.
    Character,
    /// The bytes of a document that is read as they arrive do not arrive.
    Io,
    /// The document is a SOAP fault; [`Error::fault`] has it.
    Fault,
    /// A response message is not a success; see [`Failure`](crate::operation::Failure).
    Failure,
    /// A server version does not accept the document; see [`versions`](crate::versions).
    Version,
    /// The messages of a sync do not fit together; see [`sync`](crate::sync).
    Sync,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Position {
    /// Bytes from the start of the document.
    pub offset: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The start of a document.
    pub(crate) const START: Self = Self { offset: 0, line: 1, column: 1 };
}

impl Error {
    /// An error about a value or a set of messages, rather than a place in a document.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            path: String::new(),
            position: None,
            message: message.into(),
            fault: None,
        }))
    }

    /// Adds where in the tree of elements it is.
    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = path;
        self
    }

    /// Adds where in the document it is.
    pub(crate) fn with_position(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// An error for a response that is a fault.
    pub(crate) fn of_fault(fault: Fault) -> Self {
        let mut error = Self::new(ErrorKind::Fault, fault.to_string());
        error.0.fault = Some(Box::new(fault));
        error
    }

    /// What sort of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Where in the tree of elements it is, such as
    /// `Envelope/Body/SyncFolderItemsResponse/…/Changes/Create[17]/Message/Size`.
    ///
    /// A number counts the parent's child elements from 1, where the schema lets it have many.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// Where in the document it is; `None` for an error that is in no document, such as one in writing.
    pub fn position(&self) -> Option<Position> {
        self.0.position
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The SOAP fault, if the document was one.
    pub fn fault(&self) -> Option<&Fault> {
        self.0.fault.as_deref()
    }
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
