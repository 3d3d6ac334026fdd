// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    MeetingInsightValue { name: "t:MeetingInsightValue", base: InsightValue, model:
    "t:Id?, t:Subject?, t:StartUtcTicks?, t:EndUtcTicks?, t:Location?, t:Organizer?, t:Attendees?"
    }
);

rt::extends!(MeetingInsightValue, InsightValue);

rt::placeholder_default!(MeetingInsightValue);

impl rt::ReadComplex for MeetingInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.fill(&mut self.id, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "StartUtcTicks") => reader.fill(&mut self.start_utc_ticks, tag),
            (rt::T, "EndUtcTicks") => reader.fill(&mut self.end_utc_ticks, tag),
            (rt::T, "Location") => reader.fill(&mut self.location, tag),
            (rt::T, "Organizer") => reader.fill(&mut self.organizer, tag),
            (rt::T, "Attendees") => reader.fill(&mut self.attendees, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MeetingInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Id", &self.id);
        out.element("t:Subject", &self.subject);
        out.element("t:StartUtcTicks", &self.start_utc_ticks);
        out.element("t:EndUtcTicks", &self.end_utc_ticks);
        out.element("t:Location", &self.location);
        out.element("t:Organizer", &self.organizer);
        out.element("t:Attendees", &self.attendees);
    }
}
