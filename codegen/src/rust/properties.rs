//! The fields of items and folders by the paths of their properties.

use super::Path;

/// The tables of properties.
#[derive(Debug)]
pub(crate) struct Properties {
    /// The enumeration of the paths.
    pub(crate) uris: Path,
    /// The type of an extended property.
    pub(crate) extended: Path,
    /// The types with fields by path.
    pub(crate) types: Vec<PropertyType>,
    /// The choices of such types.
    pub(crate) choices: Vec<PropertyChoice>,
    /// The variants of the properties that cannot be changed.
    pub(crate) read_only: Vec<String>,
    /// The variants of the properties that can be set but not deleted.
    pub(crate) not_deletable: Vec<String>,
    /// The paths without a field.
    pub(crate) without_field: Vec<String>,
}

/// A type with fields by path.
#[derive(Debug)]
pub(crate) struct PropertyType {
    /// The type.
    pub(crate) path: Path,
    /// The base, or the field with the extended properties.
    pub(crate) root: PropertyTypeRoot,
    /// The variant of each path, and the field.
    pub(crate) fields: Vec<(String, String)>,
}

/// The part of a type that has the extended properties.
#[derive(Debug)]
pub(crate) enum PropertyTypeRoot {
    /// The base type.
    Base,
    /// A field.
    Extended(String),
}

/// A choice of types with fields by path.
#[derive(Debug)]
pub(crate) struct PropertyChoice {
    /// The choice.
    pub(crate) path: Path,
    /// The alternatives.
    pub(crate) variants: Vec<String>,
}
