// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};
use super::BaseMoveCopyItem;

/// Moves items to a folder.
///
/// Complex type `m:MoveItemType`.
///
/// Extends `m:BaseMoveCopyItemType`.
/// Global element `m:MoveItem`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Fields inherited from [`BaseMoveCopyItem`]: `to_folder_id`, `item_ids`, `return_new_item_ids`.
///
/// Microsoft's reference: [`MoveItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/moveitem-operation).
#[doc(alias = "MoveItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveItem {
    /// The value of the base type, [`BaseMoveCopyItem`].
    pub base: BaseMoveCopyItem,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MoveItem {}

impl MoveItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to_folder_id: impl Into<TargetFolderId>,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            base: BaseMoveCopyItem::new(to_folder_id, item_ids),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MoveItem: BaseMoveCopyItem = "m:MoveItemType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfBaseItemIds));
    elements {
        base 3;
    }
    kept { kept }
}

rt::root! {
    MoveItem = "m:MoveItem"
}
