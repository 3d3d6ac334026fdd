// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Calls a phone and plays an item there.
///
/// Complex type `m:PlayOnPhoneType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:PlayOnPhone`.
///
/// Example, and the other operations of the area: [Unified messaging](super::super::operation_index#unified-messaging).
///
/// Microsoft's reference: [`PlayOnPhone`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/playonphone-operation-ews).
#[doc(alias = "PlayOnPhoneType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlayOnPhone {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:DialString`, required.
    pub dial_string: String,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PlayOnPhone {}

impl PlayOnPhone {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>, dial_string: impl Into<String>) -> Self {
        Self {
            item_id: item_id.into(),
            dial_string: dial_string.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PlayOnPhone = "m:PlayOnPhoneType", required 2, new(value(ItemId) text);
    elements m {
        0 item_id: "ItemId" required 0;
        1 dial_string: "DialString" required 1;
    }
    kept { kept }
}

rt::root! {
    PlayOnPhone = "m:PlayOnPhone"
}
