// @generated

use ::ews_bindings::xml;

/// Simple type `t:FolderQueryTraversalType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FolderQueryTraversalType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FolderQueryTraversal {
    Shallow,
    Deep,
    SoftDeleted,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(FolderQueryTraversal: Deep, Shallow, SoftDeleted);
