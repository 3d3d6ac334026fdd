// @generated

use ::ews_bindings::rt;

/// Simple type `t:SearchFolderTraversalType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SearchParameters`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchparameters).
#[doc(alias = "SearchFolderTraversalType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchFolderTraversal {
    Shallow,
    Deep,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SearchFolderTraversal {}

rt::open_enum! {
    SearchFolderTraversal;
    0 Shallow;
    1 Deep;
}
