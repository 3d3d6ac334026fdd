// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ItemId;

/// Complex type `t:SyncFolderItemsReadFlagType`.
///
/// Microsoft's reference: [`ReadFlagChange`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/readflagchange).
#[doc(alias = "SyncFolderItemsReadFlagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsReadFlag {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:IsRead`, required.
    pub is_read: bool,
}

impl Eq for SyncFolderItemsReadFlag {}

impl SyncFolderItemsReadFlag {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>, is_read: bool) -> Self {
        Self {
            item_id: item_id.into(),
            is_read,
        }
    }
}

rt::complex_type! {
    SyncFolderItemsReadFlag = "t:SyncFolderItemsReadFlagType", required 2, new(value(ItemId) value);
    elements t {
        0 item_id: "ItemId" required 0;
        1 is_read: "IsRead" required 1;
    }
}
