// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    MeetingSuggestion { name: "t:MeetingSuggestionType", base: Entity, model:
    "t:Attendees?, t:Location?, t:Subject?, t:MeetingString?, t:StartTime?, t:EndTime?, t:TimeStringBeginIndex?, t:TimeStringLength?, t:EntityId?, t:ExtractionId?"
    }
);

rt::extends!(MeetingSuggestion, Entity);

rt::placeholder_default!(MeetingSuggestion);

impl rt::ReadComplex for MeetingSuggestion {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Attendees") => reader.fill(&mut self.attendees, tag),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "MeetingString") => reader.fill(&mut self.meeting_string, tag),
            (rt::T, "StartTime") => reader.fill(&mut self.start_time, tag),
            (rt::T, "EndTime") => reader.fill(&mut self.end_time, tag),
            (rt::T, "TimeStringBeginIndex") => {
                reader.fill(&mut self.time_string_begin_index, tag)
            }
            (rt::T, "TimeStringLength") => reader.fill(&mut self.time_string_length, tag),
            (rt::T, "EntityId") => reader.fill(&mut self.entity_id, tag),
            (rt::T, "ExtractionId") => reader.fill(&mut self.extraction_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MeetingSuggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
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
