// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, MeetingSpace};

/// Changes a meeting space.
///
/// Complex type `m:UpdateMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateMeetingSpace`.
///
/// Example, and the other operations of the area: [Meeting spaces](super::super::operation_index#meeting-spaces).
#[doc(alias = "UpdateMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateMeetingSpace {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:MeetingSpace`, required.
    pub meeting_space: MeetingSpace,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateMeetingSpace {}

impl UpdateMeetingSpace {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        item_id: impl Into<ItemId>,
        meeting_space: impl Into<MeetingSpace>,
    ) -> Self {
        Self {
            item_id: item_id.into(),
            meeting_space: meeting_space.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateMeetingSpace = "m:UpdateMeetingSpaceType", required 2, new(value(ItemId) value(MeetingSpace));
    elements m {
        0 item_id: "ItemId" required 0;
        1 meeting_space: "MeetingSpace" required 1;
    }
    kept { kept }
}

rt::root! {
    UpdateMeetingSpace = "m:UpdateMeetingSpace"
}
