// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:TimeSlot`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeSlot {
    /// Element `t:StartTime`, required.
    pub start_time: value::DateTime,
    /// Element `t:DurationInMinutes`, required.
    #[cfg_attr(feature = "serde", serde(with = "rt::stored::float"))]
    pub duration_in_minutes: f64,
}

impl TimeSlot {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_time: value::DateTime, duration_in_minutes: f64) -> Self {
        Self {
            start_time,
            duration_in_minutes,
        }
    }
}

rt::complex_type! {
    TimeSlot = "t:TimeSlot", required 2, new(value value);
    elements t {
        0 start_time: "StartTime" required 0;
        1 duration_in_minutes: "DurationInMinutes" required 1;
    }
}
