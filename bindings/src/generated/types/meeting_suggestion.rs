// @generated

use ::ews_bindings::{Result, value, xml};

use super::{ArrayOfEmailUsers, Entity};

/// Complex type `t:MeetingSuggestionType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "MeetingSuggestionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingSuggestion {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:Attendees`, optional.
    pub attendees: Option<ArrayOfEmailUsers>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:MeetingString`, optional.
    pub meeting_string: Option<String>,
    /// Element `t:StartTime`, optional.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `t:TimeStringBeginIndex`, optional, `xs:integer`, since `V2018_01_08`.
    pub time_string_begin_index: Option<i64>,
    /// Element `t:TimeStringLength`, optional, `xs:integer`, since `V2018_01_08`.
    pub time_string_length: Option<i64>,
    /// Element `t:EntityId`, optional, since `V2018_01_08`.
    pub entity_id: Option<String>,
    /// Element `t:ExtractionId`, optional, since `V2018_01_08`.
    pub extraction_id: Option<String>,
}

impl Eq for MeetingSuggestion {}

xml::complex_type!(
    MeetingSuggestion { name: "t:MeetingSuggestionType", base: Entity, model:
    "t:Attendees?, t:Location?, t:Subject?, t:MeetingString?, t:StartTime?, t:EndTime?, t:TimeStringBeginIndex?, t:TimeStringLength?, t:EntityId?, t:ExtractionId?"
    }
);

xml::extends!(MeetingSuggestion, Entity);

xml::blank_default!(MeetingSuggestion);

impl xml::ReadNode for MeetingSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Attendees") => input.fill(&mut self.attendees, tag),
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "Subject") => input.fill(&mut self.subject, tag),
            (xml::T, "MeetingString") => input.fill(&mut self.meeting_string, tag),
            (xml::T, "StartTime") => input.fill(&mut self.start_time, tag),
            (xml::T, "EndTime") => input.fill(&mut self.end_time, tag),
            (xml::T, "TimeStringBeginIndex") => {
                input.fill(&mut self.time_string_begin_index, tag)
            }
            (xml::T, "TimeStringLength") => input.fill(&mut self.time_string_length, tag),
            (xml::T, "EntityId") => input.fill(&mut self.entity_id, tag),
            (xml::T, "ExtractionId") => input.fill(&mut self.extraction_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MeetingSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Attendees", &self.attendees);
        out.element("t:Location", &self.location);
        out.element("t:Subject", &self.subject);
        out.element("t:MeetingString", &self.meeting_string);
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:TimeStringBeginIndex", &self.time_string_begin_index);
        out.element("t:TimeStringLength", &self.time_string_length);
        out.element("t:EntityId", &self.entity_id);
        out.element("t:ExtractionId", &self.extraction_id);
    }
}
