// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemResponseShape, NonEmptyArrayOfBaseItemIds};

/// Gets items by id.
///
/// Complex type `m:GetItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetItem`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`GetItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getitem-operation).
#[doc(alias = "GetItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetItem {
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetItem {}

impl GetItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_shape: impl Into<ItemResponseShape>,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            item_shape: item_shape.into(),
            item_ids: item_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetItem = "m:GetItemType", required 2, new(value(ItemResponseShape) value(NonEmptyArrayOfBaseItemIds));
    elements m {
        0 item_shape: "ItemShape" required 0;
        1 item_ids: "ItemIds" required 1;
    }
    kept { kept }
}

rt::root! {
    GetItem = "m:GetItem"
}
