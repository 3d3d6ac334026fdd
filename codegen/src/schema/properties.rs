//! Facts about the paths of properties.

use super::{Name, SourceLocation};

/// The facts of `properties.toml`.
#[derive(Clone, Debug, Default)]
pub struct PropertyFacts {
    /// The types whose elements have paths with a prefix.
    pub prefixes: Vec<(PropertyPath, Vec<Name>)>,
    /// The paths whose elements have another name, or are in another type.
    pub elements: Vec<(PropertyPath, Name, String)>,
    /// The paths without an element. `prefix:*` means all paths with a prefix.
    pub without_element: Vec<PropertyPath>,
    /// The properties that cannot be changed.
    pub read_only: Vec<PropertyPath>,
    /// The properties that can be set but not deleted.
    pub not_deletable: Vec<PropertyPath>,
    /// The facts are the built-in ones, which need not apply to every schema.
    pub is_built_in: bool,
}

impl PropertyFacts {
    /// The types whose elements have paths with a prefix; `None` for an unknown prefix.
    pub(crate) fn types_of(&self, prefix: &str) -> Option<&[Name]> {
        let entry = self.prefixes.iter().find(|(path, _)| path.uri == prefix);
        entry.map(|(_, types)| types.as_slice())
    }
}

/// A path in the file, such as `item:Subject`.
#[derive(Clone, Debug)]
pub struct PropertyPath {
    /// The value of the attribute `FieldURI`.
    pub uri: String,
    /// The location in the file.
    pub location: SourceLocation,
}
