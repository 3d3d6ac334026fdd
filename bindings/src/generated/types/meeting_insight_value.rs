// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfProfileInsightValue, InsightValue, ProfileInsightValue};

/// Complex type `t:MeetingInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:StartUtcTicks`, optional.
    pub start_utc_ticks: Option<i64>,
    /// Element `t:EndUtcTicks`, optional.
    pub end_utc_ticks: Option<i64>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:Organizer`, optional.
    pub organizer: Option<Box<ProfileInsightValue>>,
    /// Element `t:Attendees`, optional.
    pub attendees: Option<ArrayOfProfileInsightValue>,
}

impl Eq for MeetingInsightValue {}

xml::complex_type!(
    MeetingInsightValue { name: "t:MeetingInsightValue", base: InsightValue, model:
    "t:Id?, t:Subject?, t:StartUtcTicks?, t:EndUtcTicks?, t:Location?, t:Organizer?, t:Attendees?"
    }
);

xml::extends!(MeetingInsightValue, InsightValue);

xml::blank_default!(MeetingInsightValue);

impl xml::ReadNode for MeetingInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Id") => input.fill(&mut self.id, tag),
            (xml::T, "Subject") => input.fill(&mut self.subject, tag),
            (xml::T, "StartUtcTicks") => input.fill(&mut self.start_utc_ticks, tag),
            (xml::T, "EndUtcTicks") => input.fill(&mut self.end_utc_ticks, tag),
            (xml::T, "Location") => input.fill(&mut self.location, tag),
            (xml::T, "Organizer") => input.fill(&mut self.organizer, tag),
            (xml::T, "Attendees") => input.fill(&mut self.attendees, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MeetingInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Id", &self.id);
        out.element("t:Subject", &self.subject);
        out.element("t:StartUtcTicks", &self.start_utc_ticks);
        out.element("t:EndUtcTicks", &self.end_utc_ticks);
        out.element("t:Location", &self.location);
        out.element("t:Organizer", &self.organizer);
        out.element("t:Attendees", &self.attendees);
    }
}
