// @generated

use ::ews_bindings::rt;

/// Simple type `t:FolderQueryTraversalType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FolderQueryTraversalType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FolderQueryTraversal {
    Shallow,
    Deep,
    SoftDeleted,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for FolderQueryTraversal {}

rt::open_enum! {
    FolderQueryTraversal;
    0 Shallow;
    1 Deep;
    2 SoftDeleted;
}
