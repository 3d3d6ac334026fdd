// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ItemId, MeetingInstance, NonEmptyArrayOfContentActivities, NonEmptyArrayOfParticipantActivities};

/// Changes a meeting instance.
///
/// Complex type `m:UpdateMeetingInstanceRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateMeetingInstanceRequest`.
///
/// Example, and the other operations of the area: [Meeting spaces](super::super::operation_index#meeting-spaces).
#[doc(alias = "UpdateMeetingInstanceRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateMeetingInstanceRequest {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:MeetingInstance`, optional.
    pub meeting_instance: Option<Box<MeetingInstance>>,
    /// Element `m:ContentActivitiesToAdd`, optional.
    pub content_activities_to_add: Option<NonEmptyArrayOfContentActivities>,
    /// Element `m:ParticipantActivitiesToAdd`, optional.
    pub participant_activities_to_add: Option<NonEmptyArrayOfParticipantActivities>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateMeetingInstanceRequest {}

impl UpdateMeetingInstanceRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(item_id: impl Into<ItemId>) -> Self {
        Self {
            item_id: item_id.into(),
            meeting_instance: None,
            content_activities_to_add: None,
            participant_activities_to_add: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateMeetingInstanceRequest = "m:UpdateMeetingInstanceRequestType", required 1, new(value(ItemId));
    elements m {
        0 item_id: "ItemId" required 0;
        1 meeting_instance: "MeetingInstance" optional;
        2 content_activities_to_add: "ContentActivitiesToAdd" optional;
        3 participant_activities_to_add: "ParticipantActivitiesToAdd" optional;
    }
    kept { kept }
}

rt::root! {
    UpdateMeetingInstanceRequest = "m:UpdateMeetingInstanceRequest"
}
