// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::IntervalRecurrencePatternBase;

/// Complex type `t:AbsoluteMonthlyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
///
/// Fields inherited from [`IntervalRecurrencePatternBase`]: `interval`.
///
/// Microsoft's reference: [`AbsoluteMonthlyRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/absolutemonthlyrecurrence).
#[doc(alias = "AbsoluteMonthlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbsoluteMonthlyRecurrencePattern {
    /// The value of the base type, [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DayOfMonth`, required.
    pub day_of_month: i32,
}

impl Eq for AbsoluteMonthlyRecurrencePattern {}

impl AbsoluteMonthlyRecurrencePattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(interval: i32, day_of_month: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            day_of_month,
        }
    }
}

rt::complex_type! {
    AbsoluteMonthlyRecurrencePattern: IntervalRecurrencePatternBase = "t:AbsoluteMonthlyRecurrencePatternType", required 2, new(value value);
    elements t {
        base 1;
        0 day_of_month: "DayOfMonth" required 1;
    }
}
