// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::super::types::{ActivityDomain, ArrayOfSmtpAddress};

/// Finds times at which attendees are available.
///
/// Complex type `m:FindAvailableMeetingTimesType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindAvailableMeetingTimes`.
///
/// Example, and the other operations of the area: [Calendar and availability](super::super::operation_index#calendar-and-availability).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindAvailableMeetingTimes {}

impl FindAvailableMeetingTimes {
    /// Creates a value from its required fields; all others are `None` or empty.
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
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindAvailableMeetingTimes = "m:FindAvailableMeetingTimesType", required 2, new(value value);
    elements m {
        0 attendees: "Attendees" optional;
        1 search_window_start: "SearchWindowStart" required 0;
        2 search_window_duration: "SearchWindowDuration" required 1;
        3 meeting_duration_in_minutes: "MeetingDurationInMinutes" optional;
        4 location: "Location" optional;
        5 max_candidates: "MaxCandidates" optional;
        6 activity_domain: "ActivityDomain" optional;
    }
    kept { kept }
}

rt::root! {
    FindAvailableMeetingTimes = "m:FindAvailableMeetingTimes"
}
