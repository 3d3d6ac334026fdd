//! What can go wrong, told so that a schema's author finds the place.

use std::fmt;
use std::path::Path;

use crate::schema::SourceLocation;

/// The result of everything fallible here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error with the file, the line and the component it is about.
///
/// `Debug` shows the message, as `Display` does: that is what cargo shows of a build script that returns it.
pub struct Error {
    kind: ErrorKind,
    file: Option<String>,
    line: Option<usize>,
    component: Option<String>,
    message: String,
}

/// What sort of error it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A file could not be read or written.
    Io,
    /// A file is not well-formed XML (or TOML, for the operations).
    Syntax,
    /// A file is not a schema, or says something a schema cannot say.
    Schema,
    /// A name that is used is not defined.
    Unresolved,
    /// A name is defined twice.
    Duplicate,
    /// A schema construct for which there is no Rust yet.
    Unsupported,
    /// A fixup no longer applies.
    Fixup,
    /// Two components would become the same Rust name.
    Name,
    /// Checked-in code differs from what the schema gives.
    Stale,
}

impl Error {
    /// An error with a message and no place yet.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, file: None, line: None, component: None, message: message.into() }
    }

    /// An error of the file system.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        Self::new(ErrorKind::Io, error.to_string()).in_file(path.display().to_string())
    }

    /// Adds the file, unless it is known already.
    pub(crate) fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file.get_or_insert_with(|| file.into());
        self
    }

    /// Makes the file a path below the folder that the user named.
    pub(crate) fn in_folder(mut self, folder: &Path) -> Self {
        self.file = self.file.map(|file| folder.join(file).display().to_string());
        self
    }

    /// Adds the line, unless it is known already.
    pub(crate) fn at_line(mut self, line: usize) -> Self {
        self.line.get_or_insert(line);
        self
    }

    /// Adds the component, unless it is known already.
    pub(crate) fn of(mut self, component: impl Into<String>) -> Self {
        self.component.get_or_insert_with(|| component.into());
        self
    }

    /// Adds the file and line of a component, unless they are known already.
    pub(crate) fn at(self, location: &SourceLocation) -> Self {
        match (location.file(), location.line()) {
            (Some(file), Some(line)) => self.in_file(file).at_line(line),
            _ => self,
        }
    }

    /// What sort of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The file it is in.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The line it is on, from 1.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The schema component it is about, such as `complexType ItemIdType`.
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
