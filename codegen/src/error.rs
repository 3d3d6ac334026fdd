//! Errors, with the file and line of the schema component.

use std::fmt;
use std::path::Path;

use crate::schema::SourceLocation;

/// The result of a function that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error with a message and, where known, the file, the line and the component.
///
/// `Debug` shows the same text as `Display`: cargo prints a build script's error with `Debug`.
pub struct Error {
    kind: ErrorKind,
    file: Option<String>,
    line: Option<usize>,
    component: Option<String>,
    message: String,
}

/// The kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A file could not be read or written.
    Io,
    /// A file is not valid UTF-8, an XSD file or a WSDL is not well-formed XML, or a TOML file is not valid.
    Syntax,
    /// A file is not a valid schema.
    Schema,
    /// A name refers to a component that does not exist.
    Unresolved,
    /// A component is defined twice.
    Duplicate,
    /// The generator does not support a construct of the schema.
    Unsupported,
    /// An entry of `wire.toml` is unnecessary.
    ObsoleteEntry,
    /// Two components would have the same name in Rust, or a name is not a Rust name.
    Name,
    /// Checked-in code differs from the generated code.
    Stale,
}

impl Error {
    /// Creates an error without file, line and component.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, file: None, line: None, component: None, message: message.into() }
    }

    /// Creates an error for a construct that the generator does not support, with the remedy.
    pub(crate) fn unsupported(construct: impl fmt::Display, remedy: impl fmt::Display) -> Self {
        Self::new(ErrorKind::Unsupported, format!("unsupported {construct}; {remedy}"))
    }

    /// Adds what a reader can do about the error.
    pub(crate) fn with_remedy(mut self, remedy: &str) -> Self {
        self.message = format!("{}; {remedy}", self.message);
        self
    }

    /// Creates an error from an error of the file system.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        Self::new(ErrorKind::Io, error.to_string()).in_file(path.display().to_string())
    }

    /// Adds the file, unless the error has one.
    pub(crate) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file.get_or_insert_with(|| file.into());
        self
    }

    /// Puts the folder that the user named before the file.
    pub(crate) fn in_folder(mut self, folder: &Path) -> Self {
        self.file = self.file.map(|file| folder.join(file).display().to_string());
        self
    }

    /// Adds the line, unless the error has one.
    pub(crate) fn at_line(mut self, line: usize) -> Self {
        self.line.get_or_insert(line);
        self
    }

    /// Adds the component, unless the error has one.
    pub(crate) fn of(mut self, component: impl Into<String>) -> Self {
        self.component.get_or_insert_with(|| component.into());
        self
    }

    /// Adds the file and line of a component, unless the error has them.
    pub(crate) fn at(self, location: &SourceLocation) -> Self {
        match (location.file(), location.line()) {
            (Some(file), Some(line)) => self.in_file(file).at_line(line),
            _ => self,
        }
    }

    /// The kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The file that the error is in.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The line that the error is on, starting at 1.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The schema component that the error concerns, such as `type t:ItemIdType`. Before names are resolved, the component
    /// is named as in the file: `complexType ItemIdType`.
    pub fn component(&self) -> Option<&str> {
        self.component.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            f.write_str(file)?;
            if let Some(line) = self.line {
                write!(f, ":{line}")?;
            }
            f.write_str(": ")?;
        }
        if let Some(component) = &self.component {
            write!(f, "{component}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
