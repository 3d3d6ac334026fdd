// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::MeetingInstance;

/// Creates a meeting instance.
///
/// Complex type `m:CreateMeetingInstanceRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateMeetingInstanceRequest`.
///
/// Example, and the other operations of the area: [Meeting spaces](super::super::operation_index#meeting-spaces).
#[doc(alias = "CreateMeetingInstanceRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingInstanceRequest {
    /// Element `m:MeetingInstance`, required.
    pub meeting_instance: MeetingInstance,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateMeetingInstanceRequest {}

impl CreateMeetingInstanceRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(meeting_instance: impl Into<MeetingInstance>) -> Self {
        Self {
            meeting_instance: meeting_instance.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateMeetingInstanceRequest = "m:CreateMeetingInstanceRequestType", required 1, new(value(MeetingInstance));
    elements m {
        0 meeting_instance: "MeetingInstance" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateMeetingInstanceRequest = "m:CreateMeetingInstanceRequest"
}
