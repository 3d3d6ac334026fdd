// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DaysOfWeek;

/// Complex type `t:WorkingPeriod`.
///
/// Microsoft's reference: [`WorkingPeriod`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/workingperiod).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkingPeriod {
    /// Element `t:DayOfWeek`, required.
    pub day_of_week: DaysOfWeek,
    /// Element `t:StartTimeInMinutes`, required.
    pub start_time_in_minutes: i32,
    /// Element `t:EndTimeInMinutes`, required.
    pub end_time_in_minutes: i32,
}

impl Eq for WorkingPeriod {}

impl WorkingPeriod {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        day_of_week: impl Into<DaysOfWeek>,
        start_time_in_minutes: i32,
        end_time_in_minutes: i32,
    ) -> Self {
        Self {
            day_of_week: day_of_week.into(),
            start_time_in_minutes,
            end_time_in_minutes,
        }
    }
}

rt::complex_type! {
    WorkingPeriod = "t:WorkingPeriod", required 3, new(value(DaysOfWeek) value value);
    elements t {
        0 day_of_week: "DayOfWeek" required 0;
        1 start_time_in_minutes: "StartTimeInMinutes" required 1;
        2 end_time_in_minutes: "EndTimeInMinutes" required 2;
    }
}
