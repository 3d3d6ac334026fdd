// @generated

use ::ews_bindings::xml;

/// Simple type `t:SearchFolderTraversalType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchFolderTraversalType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchFolderTraversal {
    Shallow,
    Deep,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SearchFolderTraversal: Deep, Shallow);
