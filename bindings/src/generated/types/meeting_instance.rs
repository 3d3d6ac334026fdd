// @generated

use ::ews_bindings::{Result, rt};

use super::{NonEmptyArrayOfContentActivities, NonEmptyArrayOfParticipantActivities};

/// Complex type `t:MeetingInstanceType`, since `V2016_10_10`.
///
/// Global element `t:MeetingInstance`.
#[doc(alias = "MeetingInstanceType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingInstance {
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Element `t:Version`, optional.
    pub version: Option<String>,
    /// Element `t:JoinUrl`, optional.
    pub join_url: Option<String>,
    /// Element `t:DateTimeCreated`, optional.
    pub date_time_created: Option<String>,
    /// Element `t:DateTimeModified`, optional.
    pub date_time_modified: Option<String>,
    /// Element `t:Meadata`, optional.
    pub meadata: Option<String>,
    /// Element `t:Tag`, optional.
    pub tag: Option<String>,
    /// Element `t:ParentGoid`, optional.
    pub parent_goid: Option<String>,
    /// Element `t:ParticipantActivities`, optional.
    pub participant_activities: Option<NonEmptyArrayOfParticipantActivities>,
    /// Element `t:ContentActivities`, optional.
    pub content_activities: Option<NonEmptyArrayOfContentActivities>,
}

impl Eq for MeetingInstance {}

rt::complex_type!(
    MeetingInstance { name: "t:MeetingInstanceType", model:
    "t:Id?, t:ChangeKey?, t:Version?, t:JoinUrl?, t:DateTimeCreated?, t:DateTimeModified?, t:Meadata?, t:Tag?, t:ParentGoid?, t:ParticipantActivities?, t:ContentActivities?"
    }
);

rt::placeholder_default!(MeetingInstance);

impl rt::ReadComplex for MeetingInstance {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            (rt::T, "ChangeKey") => reader.fill(&mut self.change_key, tag),
            (rt::T, "Version") => reader.fill(&mut self.version, tag),
            (rt::T, "JoinUrl") => reader.fill(&mut self.join_url, tag),
            (rt::T, "DateTimeCreated") => reader.fill(&mut self.date_time_created, tag),
            (rt::T, "DateTimeModified") => reader.fill(&mut self.date_time_modified, tag),
            (rt::T, "Meadata") => reader.fill(&mut self.meadata, tag),
            (rt::T, "Tag") => reader.fill(&mut self.tag, tag),
            (rt::T, "ParentGoid") => reader.fill(&mut self.parent_goid, tag),
            (rt::T, "ParticipantActivities") => {
                reader.fill(&mut self.participant_activities, tag)
            }
            (rt::T, "ContentActivities") => {
                reader.fill(&mut self.content_activities, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MeetingInstance {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:ChangeKey", &self.change_key);
        out.element("t:Version", &self.version);
        out.element("t:JoinUrl", &self.join_url);
        out.element("t:DateTimeCreated", &self.date_time_created);
        out.element("t:DateTimeModified", &self.date_time_modified);
        out.element("t:Meadata", &self.meadata);
        out.element("t:Tag", &self.tag);
        out.element("t:ParentGoid", &self.parent_goid);
        out.element("t:ParticipantActivities", &self.participant_activities);
        out.element("t:ContentActivities", &self.content_activities);
    }
}

rt::root!(MeetingInstance, "t:MeetingInstance");
