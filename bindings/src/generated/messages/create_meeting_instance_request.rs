// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::MeetingInstance;

/// Complex type `m:CreateMeetingInstanceRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateMeetingInstanceRequest`.
#[doc(alias = "CreateMeetingInstanceRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingInstanceRequest {
    /// Element `m:MeetingInstance`, required.
    pub meeting_instance: MeetingInstance,
}

impl Eq for CreateMeetingInstanceRequest {}

impl CreateMeetingInstanceRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(meeting_instance: MeetingInstance) -> Self {
        Self { meeting_instance }
    }
}

rt::complex_type! {
    CreateMeetingInstanceRequest = "m:CreateMeetingInstanceRequestType", required 1, new(value);
    elements m {
        0 meeting_instance: "MeetingInstance" required 0;
    }
}

rt::root! {
    CreateMeetingInstanceRequest = "m:CreateMeetingInstanceRequest"
}
