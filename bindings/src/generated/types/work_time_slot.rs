// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:WorkTimeSlot`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkTimeSlot {
    /// Element `t:StartTimeInMinutes`, required.
    pub start_time_in_minutes: i32,
    /// Element `t:EndTimeInMinutes`, required.
    pub end_time_in_minutes: i32,
}

impl Eq for WorkTimeSlot {}

impl WorkTimeSlot {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_time_in_minutes: i32, end_time_in_minutes: i32) -> Self {
        Self {
            start_time_in_minutes,
            end_time_in_minutes,
        }
    }
}

rt::complex_type! {
    WorkTimeSlot = "t:WorkTimeSlot", required 2, new(value value);
    elements t {
        0 start_time_in_minutes: "StartTimeInMinutes" required 0;
        1 end_time_in_minutes: "EndTimeInMinutes" required 1;
    }
}
