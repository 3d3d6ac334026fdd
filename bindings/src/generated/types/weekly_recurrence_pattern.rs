// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DayOfWeek, DaysOfWeek, IntervalRecurrencePatternBase};

/// Complex type `t:WeeklyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
///
/// Fields inherited from [`IntervalRecurrencePatternBase`]: `interval`.
///
/// Microsoft's reference: [`WeeklyRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/weeklyrecurrence).
#[doc(alias = "WeeklyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WeeklyRecurrencePattern {
    /// The value of the base type, [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DaysOfWeek,
    /// Element `t:FirstDayOfWeek`, optional, since `Exchange2010_SP1`.
    pub first_day_of_week: Option<DayOfWeek>,
}

impl Eq for WeeklyRecurrencePattern {}

impl WeeklyRecurrencePattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(interval: i32, days_of_week: impl Into<DaysOfWeek>) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            days_of_week: days_of_week.into(),
            first_day_of_week: None,
        }
    }
}

rt::complex_type! {
    WeeklyRecurrencePattern: IntervalRecurrencePatternBase = "t:WeeklyRecurrencePatternType", required 2, new(value value(DaysOfWeek));
    elements t {
        base 1;
        0 days_of_week: "DaysOfWeek" required 1;
        1 first_day_of_week: "FirstDayOfWeek" optional;
    }
}
