// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ItemId, MeetingInstance, NonEmptyArrayOfContentActivities,
    NonEmptyArrayOfParticipantActivities,
};

/// Complex type `m:UpdateMeetingInstanceRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateMeetingInstanceRequest`.
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
}

impl Eq for UpdateMeetingInstanceRequest {}

rt::complex_type!(
    UpdateMeetingInstanceRequest { name: "m:UpdateMeetingInstanceRequestType", required: "m:ItemId", bits: 1, model:
    "m:ItemId, m:MeetingInstance?, m:ContentActivitiesToAdd?, m:ParticipantActivitiesToAdd?"
    }
);

impl UpdateMeetingInstanceRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self {
            item_id,
            meeting_instance: None,
            content_activities_to_add: None,
            participant_activities_to_add: None,
        }
    }
}

rt::placeholder_new!(UpdateMeetingInstanceRequest: placeholder);

impl rt::ReadComplex for UpdateMeetingInstanceRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::M, "MeetingInstance") => reader.fill(&mut self.meeting_instance, tag),
            (rt::M, "ContentActivitiesToAdd") => {
                reader.fill(&mut self.content_activities_to_add, tag)
            }
            (rt::M, "ParticipantActivitiesToAdd") => {
                reader.fill(&mut self.participant_activities_to_add, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateMeetingInstanceRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
        out.element("m:MeetingInstance", &self.meeting_instance);
        out.element("m:ContentActivitiesToAdd", &self.content_activities_to_add);
        out.element("m:ParticipantActivitiesToAdd", &self.participant_activities_to_add);
    }
}

rt::root!(UpdateMeetingInstanceRequest, "m:UpdateMeetingInstanceRequest");
