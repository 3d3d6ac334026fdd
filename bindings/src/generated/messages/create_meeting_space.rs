// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::MeetingSpace;

/// Creates a meeting space.
///
/// Complex type `m:CreateMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateMeetingSpace`.
///
/// Example, and the other operations of the area: [Meeting spaces](super::super::operation_index#meeting-spaces).
#[doc(alias = "CreateMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingSpace {
    /// Element `m:MeetingSpace`, required.
    pub meeting_space: MeetingSpace,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateMeetingSpace {}

impl CreateMeetingSpace {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(meeting_space: impl Into<MeetingSpace>) -> Self {
        Self {
            meeting_space: meeting_space.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateMeetingSpace = "m:CreateMeetingSpaceType", required 1, new(value(MeetingSpace));
    elements m {
        0 meeting_space: "MeetingSpace" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateMeetingSpace = "m:CreateMeetingSpace"
}
