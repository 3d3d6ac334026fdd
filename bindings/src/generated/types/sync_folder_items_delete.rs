// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ItemId;

/// Complex type `t:SyncFolderItemsDeleteType`.
///
/// Microsoft's reference: [`Delete`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delete-itemsync).
#[doc(alias = "SyncFolderItemsDeleteType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsDelete {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
}

impl Eq for SyncFolderItemsDelete {}

impl SyncFolderItemsDelete {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>) -> Self {
        Self { item_id: item_id.into() }
    }
}

rt::complex_type! {
    SyncFolderItemsDelete = "t:SyncFolderItemsDeleteType", required 1, new(value(ItemId));
    elements t {
        0 item_id: "ItemId" required 0;
    }
}
