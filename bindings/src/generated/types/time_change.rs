// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::TimeChangePattern;

/// Complex type `t:TimeChangeType`.
#[doc(alias = "TimeChangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeChange {
    /// Attribute `TimeZoneName`, optional.
    pub time_zone_name: Option<String>,
    /// Element `t:Offset`, required.
    pub offset: value::Duration,
    /// Choice of `t:RelativeYearlyRecurrence`, `t:AbsoluteDate`, optional.
    pub time_change_pattern: Option<TimeChangePattern>,
    /// Element `t:Time`, required.
    pub time: value::Time,
}

impl Eq for TimeChange {}

impl TimeChange {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(offset: value::Duration, time: value::Time) -> Self {
        Self {
            time_zone_name: None,
            offset,
            time_change_pattern: None,
            time,
        }
    }
}

rt::complex_type! {
    TimeChange = "t:TimeChangeType", required 2, new(value value);
    attributes {
        0 time_zone_name: "TimeZoneName" optional;
    }
    fields {
        0 offset: element(t "Offset") required 0;
        1 time_change_pattern: choice(TimeChangePattern) optional;
        2 time: element(t "Time") required 1;
    }
}
