// @generated

use ::ews_bindings::xml;

/// Simple type `t:DelegateFolderPermissionLevelType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DelegateFolderPermissionLevelType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DelegateFolderPermissionLevel {
    None,
    Editor,
    Reviewer,
    Author,
    Custom,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(DelegateFolderPermissionLevel: Author, Custom, Editor, None, Reviewer);
