// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{ArrayOfEmailUsers, Entity};

/// Complex type `t:MeetingSuggestionType`.
///
/// Extends `t:EntityType`.
#[doc(alias = "MeetingSuggestionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MeetingSuggestion {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:Attendees`, optional.
    pub attendees: Option<ArrayOfEmailUsers>,
    /// Element `t:Location`, optional, `xs:string`.
    pub location: Option<String>,
    /// Element `t:Subject`, optional, `xs:string`.
    pub subject: Option<String>,
    /// Element `t:MeetingString`, optional, `xs:string`.
    pub meeting_string: Option<String>,
    /// Element `t:StartTime`, optional, `xs:dateTime`.
    pub start_time: Option<value::DateTime>,
    /// Element `t:EndTime`, optional, `xs:dateTime`.
    pub end_time: Option<value::DateTime>,
    /// Element `t:TimeStringBeginIndex`, optional, `xs:integer`.
    pub time_string_begin_index: Option<i64>,
    /// Element `t:TimeStringLength`, optional, `xs:integer`.
    pub time_string_length: Option<i64>,
    /// Element `t:EntityId`, optional, `xs:string`.
    pub entity_id: Option<String>,
    /// Element `t:ExtractionId`, optional, `xs:string`.
    pub extraction_id: Option<String>,
}

impl MeetingSuggestion {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MeetingSuggestionType",
        base: Some(Entity::SHAPE),
        content: xml::Content::Model(
            "t:Attendees?, t:Location?, t:Subject?, t:MeetingString?, t:StartTime?, t:EndTime?, t:TimeStringBeginIndex?, t:TimeStringLength?, t:EntityId?, t:ExtractionId?",
        ),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(MeetingSuggestion);

::ews_bindings::extends!(MeetingSuggestion, Entity);

::ews_bindings::blank_default!(MeetingSuggestion);

impl xml::ReadNode for MeetingSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
