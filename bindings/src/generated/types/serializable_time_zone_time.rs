// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DayOfWeek;

/// Complex type `t:SerializableTimeZoneTime`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerializableTimeZoneTime {
    /// Element `t:Bias`, required.
    pub bias: i32,
    /// Element `t:Time`, required.
    pub time: String,
    /// Element `t:DayOrder`, required.
    pub day_order: i16,
    /// Element `t:Month`, required.
    pub month: i16,
    /// Element `t:DayOfWeek`, required.
    pub day_of_week: DayOfWeek,
    /// Element `t:Year`, optional.
    pub year: Option<String>,
}

impl Eq for SerializableTimeZoneTime {}

impl SerializableTimeZoneTime {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        bias: i32,
        time: impl Into<String>,
        day_order: i16,
        month: i16,
        day_of_week: DayOfWeek,
    ) -> Self {
        Self {
            bias,
            time: time.into(),
            day_order,
            month,
            day_of_week,
            year: None,
        }
    }
}

rt::complex_type! {
    SerializableTimeZoneTime = "t:SerializableTimeZoneTime", required 5, new(value text value value value);
    elements t {
        0 bias: "Bias" required 0;
        1 time: "Time" required 1;
        2 day_order: "DayOrder" required 2;
        3 month: "Month" required 3;
        4 day_of_week: "DayOfWeek" required 4;
        5 year: "Year" optional;
    }
}
