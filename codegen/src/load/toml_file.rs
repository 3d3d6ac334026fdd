//! TOML files of a schema folder, and their values with locations.

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Namespace, Namespaces, SourceLocation, is_nc_name};

/// A TOML file while it is read.
pub(super) struct TomlFile<'t> {
    name: &'static str,
    text: &'t str,
    namespaces: &'t Namespaces,
    /// The offset of each line break. A file has a location for each of its many entries.
    line_breaks: Vec<usize>,
}

impl<'t> TomlFile<'t> {
    pub(super) fn new(name: &'static str, text: &'t str, namespaces: &'t Namespaces) -> Self {
        let line_breaks = text.match_indices('\n').map(|(offset, _)| offset).collect();
        Self { name, text, namespaces, line_breaks }
    }

    /// Reads the document.
    pub(super) fn parse<T: DeserializeOwned>(&self) -> Result<T> {
        toml::from_str(self.text).map_err(|error| {
            let line = error.span().map_or(1, |span| self.line(span.start));
            Error::new(ErrorKind::Syntax, error.message()).in_file(self.name).at_line(line)
        })
    }

    /// The line of an offset, starting at 1.
    fn line(&self, offset: usize) -> usize {
        self.line_breaks.partition_point(|line_break| *line_break < offset) + 1
    }

    /// The location of a key or a value.
    pub(super) fn location<V>(&self, value: &Spanned<V>) -> SourceLocation {
        SourceLocation::new(self.name.into(), self.line(value.span().start))
    }

    /// An error about a key or a value.
    pub(super) fn error<V>(&self, value: &Spanned<V>, message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Schema, message).at(&self.location(value))
    }

    /// Parses `t:NAME` or `m:NAME`.
    pub(super) fn name(&self, value: &Spanned<String>) -> Result<Name> {
        self.name_at(value, value.get_ref())
    }

    /// Parses `t:NAME` or `m:NAME`. An error has the location of a value of the same entry.
    pub(super) fn name_at<V>(&self, value: &Spanned<V>, text: &str) -> Result<Name> {
        let is_declared =
            |namespace| matches!(namespace, Namespace::Types | Namespace::Messages | Namespace::Other(_));
        let name = self.namespaces.name(text);
        name.filter(|name| is_declared(name.namespace) && is_nc_name(&name.local)).ok_or_else(|| {
            let prefixes = ["t", "m"].into_iter().chain(self.namespaces.other_prefixes());
            let names: Vec<String> = prefixes.map(|prefix| format!("{prefix}:NAME")).collect();
            self.error(value, format!("expected {}, found {text:?}", names.join(" or ")))
        })
    }

    /// The name of a built-in type, such as `xs:string`; `None` for another text.
    pub(super) fn xs_name(&self, text: &str) -> Option<Name> {
        self.namespaces.name(text).filter(|name| name.namespace == Namespace::Xs)
    }
}
