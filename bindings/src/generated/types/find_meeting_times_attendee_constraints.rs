// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfAttendeeConstraintItems;

/// Complex type `t:FindMeetingTimesAttendeeConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesAttendeeConstraints {
    /// Element `t:AttendeeEntries`, optional.
    pub attendee_entries: Option<ArrayOfAttendeeConstraintItems>,
}

impl Eq for FindMeetingTimesAttendeeConstraints {}

rt::complex_type! {
    FindMeetingTimesAttendeeConstraints = "t:FindMeetingTimesAttendeeConstraints";
    elements t {
        0 attendee_entries: "AttendeeEntries" optional;
    }
}
