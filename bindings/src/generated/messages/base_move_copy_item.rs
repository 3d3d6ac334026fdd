// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};

/// Complex type `m:BaseMoveCopyItemType`.
///
/// Extends `m:BaseRequestType`.
#[doc(alias = "BaseMoveCopyItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseMoveCopyItem {
    /// Element `m:ToFolderId`, required.
    pub to_folder_id: TargetFolderId,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// Element `m:ReturnNewItemIds`, optional, since `Exchange2010_SP1`.
    pub return_new_item_ids: Option<bool>,
}

impl Eq for BaseMoveCopyItem {}

impl BaseMoveCopyItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to_folder_id: impl Into<TargetFolderId>,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            to_folder_id: to_folder_id.into(),
            item_ids: item_ids.into(),
            return_new_item_ids: None,
        }
    }
}

rt::complex_type! {
    BaseMoveCopyItem = "m:BaseMoveCopyItemType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfBaseItemIds));
    elements m {
        0 to_folder_id: "ToFolderId" required 0;
        1 item_ids: "ItemIds" required 1;
        2 return_new_item_ids: "ReturnNewItemIds" optional;
    }
}
