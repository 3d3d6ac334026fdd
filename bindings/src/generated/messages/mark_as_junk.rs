// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfBaseItemIds;

/// Blocks or unblocks the senders of messages, and can move the messages.
///
/// Complex type `m:MarkAsJunkType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:MarkAsJunk`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
///
/// Microsoft's reference: [`MarkAsJunk`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/markasjunk-operation).
#[doc(alias = "MarkAsJunkType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunk {
    /// Attribute `IsJunk`, required.
    pub is_junk: bool,
    /// Attribute `MoveItem`, required.
    pub move_item: bool,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MarkAsJunk {}

impl MarkAsJunk {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        is_junk: bool,
        move_item: bool,
        item_ids: impl Into<NonEmptyArrayOfBaseItemIds>,
    ) -> Self {
        Self {
            is_junk,
            move_item,
            item_ids: item_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MarkAsJunk = "m:MarkAsJunkType", required 3, new(value value value(NonEmptyArrayOfBaseItemIds));
    attributes {
        0 is_junk: "IsJunk" required 0;
        1 move_item: "MoveItem" required 1;
    }
    elements m {
        0 item_ids: "ItemIds" required 2;
    }
    kept { kept }
}

rt::root! {
    MarkAsJunk = "m:MarkAsJunk"
}
