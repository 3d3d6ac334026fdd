// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DayOfWeek, DayOfWeekIndex, MonthNames};

/// Complex type `t:RelativeYearlyRecurrencePatternType`.
///
/// Extends `t:RecurrencePatternBaseType`.
///
/// Microsoft's reference: [`RelativeYearlyRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/relativeyearlyrecurrence).
#[doc(alias = "RelativeYearlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RelativeYearlyRecurrencePattern {
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DayOfWeek,
    /// Element `t:DayOfWeekIndex`, required.
    pub day_of_week_index: DayOfWeekIndex,
    /// Element `t:Month`, required.
    pub month: MonthNames,
}

impl Eq for RelativeYearlyRecurrencePattern {}

impl RelativeYearlyRecurrencePattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        days_of_week: DayOfWeek,
        day_of_week_index: DayOfWeekIndex,
        month: MonthNames,
    ) -> Self {
        Self {
            days_of_week,
            day_of_week_index,
            month,
        }
    }
}

rt::complex_type! {
    RelativeYearlyRecurrencePattern = "t:RelativeYearlyRecurrencePatternType", required 3, new(value value value);
    elements t {
        0 days_of_week: "DaysOfWeek" required 0;
        1 day_of_week_index: "DayOfWeekIndex" required 1;
        2 month: "Month" required 2;
    }
}
