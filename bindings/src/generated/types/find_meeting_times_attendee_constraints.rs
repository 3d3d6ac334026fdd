// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfAttendeeConstraintItems;

/// Complex type `t:FindMeetingTimesAttendeeConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesAttendeeConstraints {
    /// Element `t:AttendeeEntries`, optional.
    pub attendee_entries: Option<ArrayOfAttendeeConstraintItems>,
}

impl Eq for FindMeetingTimesAttendeeConstraints {}

rt::complex_type!(
    FindMeetingTimesAttendeeConstraints { name: "t:FindMeetingTimesAttendeeConstraints",
    model: "t:AttendeeEntries?" }
);

rt::placeholder_default!(FindMeetingTimesAttendeeConstraints);

impl rt::ReadComplex for FindMeetingTimesAttendeeConstraints {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AttendeeEntries") => reader.fill(&mut self.attendee_entries, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMeetingTimesAttendeeConstraints {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:AttendeeEntries", &self.attendee_entries);
    }
}
