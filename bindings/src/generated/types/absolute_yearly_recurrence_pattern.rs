// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MonthNames;

/// Complex type `t:AbsoluteYearlyRecurrencePatternType`.
///
/// Extends `t:RecurrencePatternBaseType`.
///
/// Microsoft's reference: [`AbsoluteYearlyRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/absoluteyearlyrecurrence).
#[doc(alias = "AbsoluteYearlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbsoluteYearlyRecurrencePattern {
    /// Element `t:DayOfMonth`, required.
    pub day_of_month: i32,
    /// Element `t:Month`, required.
    pub month: MonthNames,
}

impl Eq for AbsoluteYearlyRecurrencePattern {}

impl AbsoluteYearlyRecurrencePattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(day_of_month: i32, month: MonthNames) -> Self {
        Self { day_of_month, month }
    }
}

rt::complex_type! {
    AbsoluteYearlyRecurrencePattern = "t:AbsoluteYearlyRecurrencePatternType", required 2, new(value value);
    elements t {
        0 day_of_month: "DayOfMonth" required 0;
        1 month: "Month" required 1;
    }
}
