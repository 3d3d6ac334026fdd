// @generated

use ::ews_bindings::rt;

/// Simple type `t:FolderQueryTraversalType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FindFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findfolder).
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
