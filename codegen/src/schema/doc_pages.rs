//! The pages of Microsoft's reference: the entries of `doc-pages.toml`.

use std::collections::BTreeMap;

use super::Name;

/// The pages of Microsoft's reference that document types and operations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocPages {
    /// The pages of operations.
    pub operations: BTreeMap<String, String>,
    /// The pages of types.
    pub types: BTreeMap<Name, TypePage>,
}

/// The page of an element, which documents the type of the element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypePage {
    /// The local name of the element.
    pub element: String,
    /// The page.
    pub page: String,
}
