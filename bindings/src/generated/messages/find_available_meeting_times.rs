// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(FindAvailableMeetingTimes: placeholder, placeholder);

impl rt::ReadComplex for FindAvailableMeetingTimes {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Attendees") => reader.fill(&mut self.attendees, tag),
            (rt::M, "SearchWindowStart") => {
                reader.require(&mut self.search_window_start, tag, 0)
            }
            (rt::M, "SearchWindowDuration") => {
                reader.require(&mut self.search_window_duration, tag, 1)
            }
            (rt::M, "MeetingDurationInMinutes") => {
                reader.fill(&mut self.meeting_duration_in_minutes, tag)
            }
            (rt::M, "Location") => reader.fill(&mut self.location, tag),
            (rt::M, "MaxCandidates") => reader.fill(&mut self.max_candidates, tag),
            (rt::M, "ActivityDomain") => reader.fill(&mut self.activity_domain, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindAvailableMeetingTimes {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Attendees", &self.attendees);
        out.element("m:SearchWindowStart", &self.search_window_start);
        out.element("m:SearchWindowDuration", &self.search_window_duration);
        out.element("m:MeetingDurationInMinutes", &self.meeting_duration_in_minutes);
        out.element("m:Location", &self.location);
        out.element("m:MaxCandidates", &self.max_candidates);
        out.element("m:ActivityDomain", &self.activity_domain);
    }
}

rt::root!(FindAvailableMeetingTimes, "m:FindAvailableMeetingTimes");
