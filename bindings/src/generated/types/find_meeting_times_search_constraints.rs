// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ActivityDomain, ArrayOfTimeSlot};

/// Complex type `t:FindMeetingTimesSearchConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesSearchConstraints {
    /// Element `t:SearchWindows`, optional.
    pub search_windows: Option<ArrayOfTimeSlot>,
    /// Element `t:MeetingDurationInMinutes`, optional.
    pub meeting_duration_in_minutes: Option<i32>,
    /// Element `t:ActivityDomain`, optional.
    pub activity_domain: Option<ActivityDomain>,
}

rt::complex_type! {
    FindMeetingTimesSearchConstraints = "t:FindMeetingTimesSearchConstraints";
    elements t {
        0 search_windows: "SearchWindows" optional;
        1 meeting_duration_in_minutes: "MeetingDurationInMinutes" optional;
        2 activity_domain: "ActivityDomain" optional;
    }
}
