// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfAttendeeAvailability, ArrayOfMeetingLocation, AvailabilityStatus, TimeSlot};

/// Complex type `t:MeetingTimeCandidate`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingTimeCandidate {
    /// Element `t:MeetingTimeslot`, required.
    pub meeting_timeslot: TimeSlot,
    /// Element `t:Confidence`, required.
    #[cfg_attr(feature = "serde", serde(with = "rt::stored::float"))]
    pub confidence: f64,
    /// Element `t:Score`, required.
    pub score: i32,
    /// Element `t:OrganizerAvailability`, required.
    pub organizer_availability: AvailabilityStatus,
    /// Element `t:AttendeeAvailabilities`, required.
    pub attendee_availabilities: ArrayOfAttendeeAvailability,
    /// Element `t:Locations`, required.
    pub locations: ArrayOfMeetingLocation,
    /// Element `t:SuggestionHint`, required.
    pub suggestion_hint: String,
}

impl MeetingTimeCandidate {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        meeting_timeslot: impl Into<TimeSlot>,
        confidence: f64,
        score: i32,
        organizer_availability: AvailabilityStatus,
        attendee_availabilities: impl Into<ArrayOfAttendeeAvailability>,
        locations: impl Into<ArrayOfMeetingLocation>,
        suggestion_hint: impl Into<String>,
    ) -> Self {
        Self {
            meeting_timeslot: meeting_timeslot.into(),
            confidence,
            score,
            organizer_availability,
            attendee_availabilities: attendee_availabilities.into(),
            locations: locations.into(),
            suggestion_hint: suggestion_hint.into(),
        }
    }
}

rt::complex_type! {
    MeetingTimeCandidate = "t:MeetingTimeCandidate", required 7, new(value(TimeSlot) value value value value(ArrayOfAttendeeAvailability) value(ArrayOfMeetingLocation) text);
    elements t {
        0 meeting_timeslot: "MeetingTimeslot" required 0;
        1 confidence: "Confidence" required 1;
        2 score: "Score" required 2;
        3 organizer_availability: "OrganizerAvailability" required 3;
        4 attendee_availabilities: "AttendeeAvailabilities" required 4;
        5 locations: "Locations" required 5;
        6 suggestion_hint: "SuggestionHint" required 6;
    }
}
