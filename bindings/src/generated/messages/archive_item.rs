// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};

/// Moves items to the archive mailbox.
///
/// Complex type `m:ArchiveItemType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ArchiveItem`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`ArchiveItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/archiveitem-operation).
#[doc(alias = "ArchiveItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArchiveItem {
    /// Element `m:ArchiveSourceFolderId`, required.
    pub archive_source_folder_id: TargetFolderId,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ArchiveItem {}

impl ArchiveItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        archive_source_folder_id: impl Into<TargetFolderId>,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            archive_source_folder_id: archive_source_folder_id.into(),
            item_ids: item_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ArchiveItem = "m:ArchiveItemType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfBaseItemIds));
    elements m {
        0 archive_source_folder_id: "ArchiveSourceFolderId" required 0;
        1 item_ids: "ItemIds" required 1;
    }
    kept { kept }
}

rt::root! {
    ArchiveItem = "m:ArchiveItem"
}
