// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfBaseItemIds, TargetFolderId};

/// Sends messages that exist in the mailbox.
///
/// Complex type `m:SendItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SendItem`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`SendItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/senditem-operation).
#[doc(alias = "SendItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItem {
    /// Attribute `SaveItemToFolder`, required.
    pub save_item_to_folder: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// Element `m:SavedItemFolderId`, optional.
    pub saved_item_folder_id: Option<Box<TargetFolderId>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SendItem {}

impl SendItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        save_item_to_folder: bool,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            save_item_to_folder,
            item_ids: item_ids.into(),
            saved_item_folder_id: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SendItem = "m:SendItemType", required 2, new(value value(NonEmptyArrayOfBaseItemIds));
    attributes {
        0 save_item_to_folder: "SaveItemToFolder" required 0;
    }
    elements m {
        0 item_ids: "ItemIds" required 1;
        1 saved_item_folder_id: "SavedItemFolderId" optional;
    }
    kept { kept }
}

rt::root! {
    SendItem = "m:SendItem"
}
