// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    ArrayOfBaseItemIds, ItemResponseShape, MaxSyncChangesReturned, SyncFolderItemsScope,
    TargetFolderId,
};

/// Gets the changes of the items in a folder since a state. The module `sync` drives it.
///
/// Complex type `m:SyncFolderItemsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SyncFolderItems`.
///
/// Example, and the other operations of the area: [Synchronization and export](super::super::operation_index#synchronization-and-export).
///
/// Microsoft's reference: [`SyncFolderItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncfolderitems-operation).
#[doc(alias = "SyncFolderItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItems {
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Element `m:SyncFolderId`, required.
    pub sync_folder_id: TargetFolderId,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
    /// Element `m:Ignore`, optional.
    pub ignore: Option<ArrayOfBaseItemIds>,
    /// Element `m:MaxChangesReturned`, required.
    pub max_changes_returned: MaxSyncChangesReturned,
    /// Element `m:SyncScope`, optional, since `Exchange2010_SP1`.
    pub sync_scope: Option<SyncFolderItemsScope>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SyncFolderItems {}

impl SyncFolderItems {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_shape: impl Into<ItemResponseShape>,
        sync_folder_id: impl Into<TargetFolderId>,
        max_changes_returned: MaxSyncChangesReturned,
    ) -> Self {
        Self {
            item_shape: item_shape.into(),
            sync_folder_id: sync_folder_id.into(),
            sync_state: None,
            ignore: None,
            max_changes_returned,
            sync_scope: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SyncFolderItems = "m:SyncFolderItemsType", required 3, new(value(ItemResponseShape) value(TargetFolderId) value);
    elements m {
        0 item_shape: "ItemShape" required 0;
        1 sync_folder_id: "SyncFolderId" required 1;
        2 sync_state: "SyncState" optional;
        3 ignore: "Ignore" optional;
        4 max_changes_returned: "MaxChangesReturned" required 2;
        5 sync_scope: "SyncScope" optional;
    }
    kept { kept }
}

rt::root! {
    SyncFolderItems = "m:SyncFolderItems"
}
