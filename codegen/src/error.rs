//! Errors, with the file and line of the schema component.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use crate::escape::escape;
use crate::schema::SourceLocation;

/// The result of a function that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error with a message and, where known, the file, the line and the component.
///
/// If a schema has several errors, this is the first one, and [`others`](Self::others) has the rest. `Display` then shows
/// one error a line, the first 20.
///
/// `Debug` shows the same text as `Display`: cargo prints a build script's error with `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    file: Option<String>,
    line: Option<usize>,
    component: Option<String>,
    message: String,
    others: Vec<Error>,
}

/// The number of errors that `Display` shows.
pub(crate) const SHOWN: usize = 20;

/// The kind of an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A file could not be read or written.
    Io,
    /// A file is not valid in its encoding, an XSD file or a WSDL is not well-formed XML, or a TOML file is not valid.
    Syntax,
    /// A file is not a valid schema.
    Schema,
    /// A name refers to a component that does not exist.
    Unresolved,
    /// A component is defined twice in one file, or differently in two files.
    Duplicate,
    /// The generator does not support a construct of the schema.
    Unsupported,
    /// An entry of `wire.toml`, `properties.toml` or `operation-docs.toml` is missing, unnecessary, or names an unknown
    /// component; or the WSDL may lack an operation. All [warnings](crate::Files::warnings) have this kind, and no error
    /// has it.
    Entry,
    /// Two components would have the same name in Rust, or a name is not a Rust name.
    Name,
    /// Checked-in code differs from the generated code.
    Stale,
}

impl Error {
    /// Creates an error without file, line and component.
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self { kind, file: None, line: None, component: None, message: message.into(), others: Vec::new() }
    }

    /// Creates an error for a construct that the generator does not support, with the remedy.
    pub(crate) fn unsupported(construct: impl fmt::Display, remedy: impl fmt::Display) -> Self {
        Self::new(ErrorKind::Unsupported, format!("unsupported {construct}; {remedy}"))
    }

    /// Changes the kind.
    pub(crate) fn with_kind(self, kind: ErrorKind) -> Self {
        Self { kind, ..self }
    }

    /// Adds the remedy to the message.
    pub(crate) fn with_remedy(mut self, remedy: &str) -> Self {
        self.message = format!("{}; {remedy}", self.message);
        self
    }

    /// Creates an error from an error of the file system.
    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        Self::new(ErrorKind::Io, error.to_string()).in_file(path.display().to_string())
    }

    /// Adds the file, unless the error has one. The methods below change the other errors too.
    pub(crate) fn in_file(self, file: impl Into<String>) -> Self {
        let file = file.into();
        self.map(&|error| {
            error.file.get_or_insert_with(|| file.clone());
        })
    }

    /// Puts the folder that the user named before the file.
    pub(crate) fn in_folder(self, folder: &Path) -> Self {
        self.in_folder_of(|_| folder)
    }

    /// Puts the folder before the file that `of` returns for it.
    pub(crate) fn in_folder_of<'p>(self, of: impl Fn(&str) -> &'p Path) -> Self {
        self.map(&|error| {
            error.file = error.file.take().map(|file| of(&file).join(file).display().to_string());
        })
    }

    /// Adds the line, unless the error has one.
    pub(crate) fn at_line(self, line: usize) -> Self {
        self.map(&|error| {
            error.line.get_or_insert(line);
        })
    }

    /// Adds the component, unless the error has one.
    pub(crate) fn of(self, component: impl Into<String>) -> Self {
        let component = component.into();
        self.map(&|error| {
            error.component.get_or_insert_with(|| component.clone());
        })
    }

    /// Adds the file and line of a component, unless the error has them.
    pub(crate) fn at(self, location: &SourceLocation) -> Self {
        match (location.file(), location.line()) {
            (Some(file), Some(line)) => self.in_file(file).at_line(line),
            _ => self,
        }
    }

    /// Changes this error and the other errors.
    fn map(mut self, change: &dyn Fn(&mut Self)) -> Self {
        change(&mut self);
        self.others.iter_mut().for_each(change);
        self
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

    /// The other errors of the same schema, each without others.
    pub fn others(&self) -> &[Error] {
        &self.others
    }

    /// Writes this error without the others.
    fn write_line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = &self.file {
            // A line break in a name must not look like another error.
            f.write_str(&escape(file, char::is_control))?;
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_line(f)?;
        for other in self.others.iter().take(SHOWN - 1) {
            f.write_str("\n")?;
            other.write_line(f)?;
        }
        match self.others.len().saturating_sub(SHOWN - 1) {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}

/// The errors of a pass that continues after an error.
#[derive(Default)]
pub(crate) struct Errors(Vec<Error>);

impl Errors {
    /// Adds an error and its other errors.
    pub(crate) fn push(&mut self, mut error: Error) {
        let others = std::mem::take(&mut error.others);
        self.0.push(error);
        self.0.extend(others);
    }

    /// Adds the error of a result; returns the value.
    pub(crate) fn check<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// Adds all errors of another pass.
    pub(crate) fn append(&mut self, errors: Self) {
        self.0.extend(errors.0);
    }

    /// Removes the errors of one kind.
    pub(crate) fn remove(&mut self, kind: ErrorKind) {
        self.0.retain(|error| error.kind != kind);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fails with the first error by file and line, which has the others. An error that occurs twice is kept once.
    pub(crate) fn finish(mut self) -> Result<()> {
        self.0.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        let mut seen = BTreeSet::new();
        let mut errors = self.0.into_iter().filter(|error| seen.insert(error.to_string()));
        let Some(mut first) = errors.next() else { return Ok(()) };
        first.others = errors.collect();
        Err(first)
    }
}

/// The errors and warnings of passes that continue after an error.
#[derive(Default)]
pub(crate) struct Problems {
    pub(crate) errors: Errors,
    pub(crate) warnings: Vec<Error>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn errors(numbers: impl IntoIterator<Item = usize>) -> Error {
        let mut errors = Errors::default();
        for number in numbers {
            errors.push(Error::new(ErrorKind::Schema, format!("e{number}")).at_line(number));
        }
        errors.finish().expect_err("there are errors")
    }

    #[test]
    fn several_errors_are_shown_one_a_line_without_repetitions() {
        let error = errors([1, 2, 1, 3]).in_file("a.xsd").of("type t:A").in_folder("f".as_ref());
        assert_eq!(
            error.to_string(),
            "f/a.xsd:1: type t:A: e1\nf/a.xsd:2: type t:A: e2\nf/a.xsd:3: type t:A: e3"
        );
        assert_eq!((error.line(), error.others().len()), (Some(1), 2));
    }

    #[test]
    fn twenty_errors_are_shown_and_the_others_counted() {
        assert_eq!(errors(1..=20).to_string().lines().count(), 20);
        let shown = errors(1..=22).to_string();
        assert_eq!((shown.lines().count(), shown.lines().last()), (21, Some("and 2 more")));
    }

    #[test]
    fn line_break_in_the_name_of_a_file_is_escaped() {
        let error = Error::new(ErrorKind::Schema, "e").in_file("a\nb\u{1b}ä.xsd");
        assert_eq!(error.to_string(), "a\\nb\\u{1b}ä.xsd: e");
    }

    #[test]
    fn no_errors_are_a_success() {
        assert!(Errors::default().finish().is_ok());
    }
}
