// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, NonEmptyArrayOfAttachments, NonEmptyArrayOfItemChangeDescriptions};

/// Changes an item in the folder of recoverable items.
///
/// Complex type `m:UpdateItemInRecoverableItemsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateItemInRecoverableItems`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`UpdateItemInRecoverableItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateiteminrecoverableitems).
#[doc(alias = "UpdateItemInRecoverableItemsType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItems {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:Updates`, optional.
    pub updates: Option<NonEmptyArrayOfItemChangeDescriptions>,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<NonEmptyArrayOfAttachments>,
    /// Element `m:MakeItemImmutable`, optional.
    pub make_item_immutable: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl UpdateItemInRecoverableItems {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>) -> Self {
        Self {
            item_id: item_id.into(),
            updates: None,
            attachments: None,
            make_item_immutable: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateItemInRecoverableItems = "m:UpdateItemInRecoverableItemsType", required 1, new(value(ItemId));
    elements m {
        0 item_id: "ItemId" required 0;
        1 updates: "Updates" optional;
        2 attachments: "Attachments" optional;
        3 make_item_immutable: "MakeItemImmutable" optional;
    }
    kept { kept }
}

rt::root! {
    UpdateItemInRecoverableItems = "m:UpdateItemInRecoverableItems"
}
