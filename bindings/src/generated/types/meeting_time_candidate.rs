// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfAttendeeAvailability, ArrayOfMeetingLocation, AvailabilityStatus, TimeSlot,
};

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

rt::complex_type!(
    MeetingTimeCandidate { name: "t:MeetingTimeCandidate", required:
    "t:MeetingTimeslot, t:Confidence, t:Score, t:OrganizerAvailability, t:AttendeeAvailabilities, t:Locations, t:SuggestionHint",
    bits: 7, model:
    "t:MeetingTimeslot, t:Confidence, t:Score, t:OrganizerAvailability, t:AttendeeAvailabilities, t:Locations, t:SuggestionHint"
    }
);

impl MeetingTimeCandidate {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        meeting_timeslot: TimeSlot,
        confidence: f64,
        score: i32,
        organizer_availability: AvailabilityStatus,
        attendee_availabilities: ArrayOfAttendeeAvailability,
        locations: ArrayOfMeetingLocation,
        suggestion_hint: impl Into<String>,
    ) -> Self {
        Self {
            meeting_timeslot,
            confidence,
            score,
            organizer_availability,
            attendee_availabilities,
            locations,
            suggestion_hint: suggestion_hint.into(),
        }
    }
}

rt::placeholder_new!(
    MeetingTimeCandidate: placeholder, placeholder, placeholder, placeholder,
    placeholder, placeholder, text
);

impl rt::ReadComplex for MeetingTimeCandidate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MeetingTimeslot") => {
                reader.require(&mut self.meeting_timeslot, tag, 0)
            }
            (rt::T, "Confidence") => reader.require(&mut self.confidence, tag, 1),
            (rt::T, "Score") => reader.require(&mut self.score, tag, 2),
            (rt::T, "OrganizerAvailability") => {
                reader.require(&mut self.organizer_availability, tag, 3)
            }
            (rt::T, "AttendeeAvailabilities") => {
                reader.require(&mut self.attendee_availabilities, tag, 4)
            }
            (rt::T, "Locations") => reader.require(&mut self.locations, tag, 5),
            (rt::T, "SuggestionHint") => {
                reader.require(&mut self.suggestion_hint, tag, 6)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MeetingTimeCandidate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MeetingTimeslot", &self.meeting_timeslot);
        out.element("t:Confidence", &self.confidence);
        out.element("t:Score", &self.score);
        out.element("t:OrganizerAvailability", &self.organizer_availability);
        out.element("t:AttendeeAvailabilities", &self.attendee_availabilities);
        out.element("t:Locations", &self.locations);
        out.element("t:SuggestionHint", &self.suggestion_hint);
    }
}
