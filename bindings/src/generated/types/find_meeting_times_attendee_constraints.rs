// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfAttendeeConstraintItems;

/// Complex type `t:FindMeetingTimesAttendeeConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesAttendeeConstraints {
    /// Element `t:AttendeeEntries`, optional.
    pub attendee_entries: Option<ArrayOfAttendeeConstraintItems>,
}

impl Eq for FindMeetingTimesAttendeeConstraints {}

xml::complex_type!(
    FindMeetingTimesAttendeeConstraints { name: "t:FindMeetingTimesAttendeeConstraints",
    model: "t:AttendeeEntries?" }
);

xml::blank_default!(FindMeetingTimesAttendeeConstraints);

impl xml::ReadNode for FindMeetingTimesAttendeeConstraints {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "AttendeeEntries") => input.fill(&mut self.attendee_entries, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingTimesAttendeeConstraints {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AttendeeEntries", &self.attendee_entries);
    }
}
