// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfWorkingPeriod, SerializableTimeZone};

/// Complex type `t:WorkingHours`.
///
/// Microsoft's reference: [`WorkingHours`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/workinghours-ex15websvcsotherref).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkingHours {
    /// Element `t:TimeZone`, required.
    pub time_zone: SerializableTimeZone,
    /// Element `t:WorkingPeriodArray`, required.
    pub working_period_array: ArrayOfWorkingPeriod,
}

impl Eq for WorkingHours {}

impl WorkingHours {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        time_zone: impl Into<SerializableTimeZone>,
        working_period_array: impl Into<ArrayOfWorkingPeriod>,
    ) -> Self {
        Self {
            time_zone: time_zone.into(),
            working_period_array: working_period_array.into(),
        }
    }
}

rt::complex_type! {
    WorkingHours = "t:WorkingHours", required 2, new(value(SerializableTimeZone) value(ArrayOfWorkingPeriod));
    elements t {
        0 time_zone: "TimeZone" required 0;
        1 working_period_array: "WorkingPeriodArray" required 1;
    }
}
