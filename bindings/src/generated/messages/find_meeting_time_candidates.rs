// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    FindMeetingTimesAttendeeConstraints, FindMeetingTimesConstraints,
    FindMeetingTimesLocationConstraints, FindMeetingTimesSearchConstraints,
};

/// Suggests times for a meeting that satisfy constraints.
///
/// Complex type `m:FindMeetingTimeCandidatesType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMeetingTimeCandidates`.
///
/// Example, and the other operations of the area: [Calendar and availability](super::super::operation_index#calendar-and-availability).
#[doc(alias = "FindMeetingTimeCandidatesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimeCandidates {
    /// Element `m:AttendeeConstraints`, optional.
    pub attendee_constraints: Option<Box<FindMeetingTimesAttendeeConstraints>>,
    /// Element `m:LocationConstraints`, optional.
    pub location_constraints: Option<Box<FindMeetingTimesLocationConstraints>>,
    /// Element `m:SearchConstraints`, optional.
    pub search_constraints: Option<Box<FindMeetingTimesSearchConstraints>>,
    /// Element `m:Constraints`, optional.
    pub constraints: Option<Box<FindMeetingTimesConstraints>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

rt::complex_type! {
    FindMeetingTimeCandidates = "m:FindMeetingTimeCandidatesType";
    elements m {
        0 attendee_constraints: "AttendeeConstraints" optional;
        1 location_constraints: "LocationConstraints" optional;
        2 search_constraints: "SearchConstraints" optional;
        3 constraints: "Constraints" optional;
    }
    kept { kept }
}

rt::root! {
    FindMeetingTimeCandidates = "m:FindMeetingTimeCandidates"
}
