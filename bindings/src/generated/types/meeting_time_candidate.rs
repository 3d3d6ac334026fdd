// @generated

use ::ews_bindings::{Result, xml};

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
    #[cfg_attr(feature = "serde", serde(with = "xml::stored::float"))]
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

xml::complex_type!(
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

xml::blank_new!(MeetingTimeCandidate: blank, blank, blank, blank, blank, blank, text);

impl xml::ReadNode for MeetingTimeCandidate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MeetingTimeslot") => {
                input.require(&mut self.meeting_timeslot, tag, 0)
            }
            (xml::T, "Confidence") => input.require(&mut self.confidence, tag, 1),
            (xml::T, "Score") => input.require(&mut self.score, tag, 2),
            (xml::T, "OrganizerAvailability") => {
                input.require(&mut self.organizer_availability, tag, 3)
            }
            (xml::T, "AttendeeAvailabilities") => {
                input.require(&mut self.attendee_availabilities, tag, 4)
            }
            (xml::T, "Locations") => input.require(&mut self.locations, tag, 5),
            (xml::T, "SuggestionHint") => {
                input.require(&mut self.suggestion_hint, tag, 6)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MeetingTimeCandidate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MeetingTimeslot", &self.meeting_timeslot);
        out.element("t:Confidence", &self.confidence);
        out.element("t:Score", &self.score);
        out.element("t:OrganizerAvailability", &self.organizer_availability);
        out.element("t:AttendeeAvailabilities", &self.attendee_availabilities);
        out.element("t:Locations", &self.locations);
        out.element("t:SuggestionHint", &self.suggestion_hint);
    }
}
