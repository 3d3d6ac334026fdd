// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{NonEmptyArrayOfContentActivities, NonEmptyArrayOfParticipantActivities};

/// Complex type `t:MeetingInstanceType`.
///
/// Global element `t:MeetingInstance`.
#[doc(alias = "MeetingInstanceType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MeetingInstance {
    /// Element `t:Id`, optional, `xs:string`.
    pub id: Option<String>,
    /// Element `t:ChangeKey`, optional, `xs:string`.
    pub change_key: Option<String>,
    /// Element `t:Version`, optional, `xs:string`.
    pub version: Option<String>,
    /// Element `t:JoinUrl`, optional, `xs:string`.
    pub join_url: Option<String>,
    /// Element `t:DateTimeCreated`, optional, `xs:string`.
    pub date_time_created: Option<String>,
    /// Element `t:DateTimeModified`, optional, `xs:string`.
    pub date_time_modified: Option<String>,
    /// Element `t:Meadata`, optional, `xs:string`.
    pub meadata: Option<String>,
    /// Element `t:Tag`, optional, `xs:string`.
    pub tag: Option<String>,
    /// Element `t:ParentGoid`, optional, `xs:string`.
    pub parent_goid: Option<String>,
    /// Element `t:ParticipantActivities`, optional.
    pub participant_activities: Option<NonEmptyArrayOfParticipantActivities>,
    /// Element `t:ContentActivities`, optional.
    pub content_activities: Option<NonEmptyArrayOfContentActivities>,
}

impl MeetingInstance {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MeetingInstanceType",
        content: xml::Content::Model(
            "t:Id?, t:ChangeKey?, t:Version?, t:JoinUrl?, t:DateTimeCreated?, t:DateTimeModified?, t:Meadata?, t:Tag?, t:ParentGoid?, t:ParticipantActivities?, t:ContentActivities?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(MeetingInstance);

::ews_bindings::blank_default!(MeetingInstance);

impl xml::ReadNode for MeetingInstance {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Id") => input.fill(&mut self.id, tag),
            (xml::T, "ChangeKey") => input.fill(&mut self.change_key, tag),
            (xml::T, "Version") => input.fill(&mut self.version, tag),
            (xml::T, "JoinUrl") => input.fill(&mut self.join_url, tag),
            (xml::T, "DateTimeCreated") => input.fill(&mut self.date_time_created, tag),
            (xml::T, "DateTimeModified") => input.fill(&mut self.date_time_modified, tag),
            (xml::T, "Meadata") => input.fill(&mut self.meadata, tag),
            (xml::T, "Tag") => input.fill(&mut self.tag, tag),
            (xml::T, "ParentGoid") => input.fill(&mut self.parent_goid, tag),
            (xml::T, "ParticipantActivities") => {
                input.fill(&mut self.participant_activities, tag)
            }
            (xml::T, "ContentActivities") => {
                input.fill(&mut self.content_activities, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MeetingInstance {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
