// @generated

use ::ews_bindings::rt;

/// Simple type `t:SyncFolderItemsScopeType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SyncScope`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncscope).
#[doc(alias = "SyncFolderItemsScopeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SyncFolderItemsScope {
    NormalItems,
    NormalAndAssociatedItems,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SyncFolderItemsScope {}

rt::open_enum! {
    SyncFolderItemsScope;
    0 NormalItems;
    1 NormalAndAssociatedItems;
}
