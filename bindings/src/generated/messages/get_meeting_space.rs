// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ItemId;

/// Gets a meeting space, which has the URL to join it.
///
/// Complex type `m:GetMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetMeetingSpace`.
///
/// Example, and the other operations of the area: [Meeting spaces](super::super::operation_index#meeting-spaces).
#[doc(alias = "GetMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMeetingSpace {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetMeetingSpace {}

impl GetMeetingSpace {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>) -> Self {
        Self {
            item_id: item_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetMeetingSpace = "m:GetMeetingSpaceType", required 1, new(value(ItemId));
    elements m {
        0 item_id: "ItemId" required 0;
    }
    kept { kept }
}

rt::root! {
    GetMeetingSpace = "m:GetMeetingSpace"
}
