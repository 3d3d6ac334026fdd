// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DayOfWeek, DayOfWeekIndex, IntervalRecurrencePatternBase};

/// Complex type `t:RelativeMonthlyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
///
/// Fields inherited from [`IntervalRecurrencePatternBase`]: `interval`.
///
/// Microsoft's reference: [`RelativeMonthlyRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/relativemonthlyrecurrence).
#[doc(alias = "RelativeMonthlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RelativeMonthlyRecurrencePattern {
    /// The value of the base type, [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DayOfWeek,
    /// Element `t:DayOfWeekIndex`, required.
    pub day_of_week_index: DayOfWeekIndex,
}

impl Eq for RelativeMonthlyRecurrencePattern {}

impl RelativeMonthlyRecurrencePattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        interval: i32,
        days_of_week: DayOfWeek,
        day_of_week_index: DayOfWeekIndex,
    ) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            days_of_week,
            day_of_week_index,
        }
    }
}

rt::complex_type! {
    RelativeMonthlyRecurrencePattern: IntervalRecurrencePatternBase = "t:RelativeMonthlyRecurrencePatternType", required 3, new(value value value);
    elements t {
        base 1;
        0 days_of_week: "DaysOfWeek" required 1;
        1 day_of_week_index: "DayOfWeekIndex" required 2;
    }
}
