// @generated

use ::ews_bindings::{Result, value, xml};

use super::super::types::{ActivityDomain, ArrayOfSmtpAddress};

/// Complex type `m:FindAvailableMeetingTimesType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindAvailableMeetingTimes`.
#[doc(alias = "FindAvailableMeetingTimesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindAvailableMeetingTimes {
    /// Element `m:Attendees`, optional.
    pub attendees: Option<ArrayOfSmtpAddress>,
    /// Element `m:SearchWindowStart`, required.
    pub search_window_start: value::DateTime,
    /// Element `m:SearchWindowDuration`, required.
    pub search_window_duration: value::Duration,
    /// Element `m:MeetingDurationInMinutes`, optional.
    pub meeting_duration_in_minutes: Option<i32>,
    /// Element `m:Location`, optional.
    pub location: Option<String>,
    /// Element `m:MaxCandidates`, optional.
    pub max_candidates: Option<i32>,
    /// Element `m:ActivityDomain`, optional.
    pub activity_domain: Option<ActivityDomain>,
}

impl Eq for FindAvailableMeetingTimes {}

xml::complex_type!(
    FindAvailableMeetingTimes { name: "m:FindAvailableMeetingTimesType", required:
    "m:SearchWindowStart, m:SearchWindowDuration", bits: 2, model:
    "m:Attendees?, m:SearchWindowStart, m:SearchWindowDuration, m:MeetingDurationInMinutes?, m:Location?, m:MaxCandidates?, m:ActivityDomain?"
    }
);

impl FindAvailableMeetingTimes {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_window_start: value::DateTime,
        search_window_duration: value::Duration,
    ) -> Self {
        Self {
            attendees: None,
            search_window_start,
            search_window_duration,
            meeting_duration_in_minutes: None,
            location: None,
            max_candidates: None,
            activity_domain: None,
        }
    }
}

xml::blank_new!(FindAvailableMeetingTimes: blank, blank);

impl xml::ReadNode for FindAvailableMeetingTimes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Attendees") => input.fill(&mut self.attendees, tag),
            (xml::M, "SearchWindowStart") => {
                input.require(&mut self.search_window_start, tag, 0)
            }
            (xml::M, "SearchWindowDuration") => {
                input.require(&mut self.search_window_duration, tag, 1)
            }
            (xml::M, "MeetingDurationInMinutes") => {
                input.fill(&mut self.meeting_duration_in_minutes, tag)
            }
            (xml::M, "Location") => input.fill(&mut self.location, tag),
            (xml::M, "MaxCandidates") => input.fill(&mut self.max_candidates, tag),
            (xml::M, "ActivityDomain") => input.fill(&mut self.activity_domain, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindAvailableMeetingTimes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Attendees", &self.attendees);
        out.element("m:SearchWindowStart", &self.search_window_start);
        out.element("m:SearchWindowDuration", &self.search_window_duration);
        out.element("m:MeetingDurationInMinutes", &self.meeting_duration_in_minutes);
        out.element("m:Location", &self.location);
        out.element("m:MaxCandidates", &self.max_candidates);
        out.element("m:ActivityDomain", &self.activity_domain);
    }
}

xml::root!(FindAvailableMeetingTimes, "m:FindAvailableMeetingTimes");
