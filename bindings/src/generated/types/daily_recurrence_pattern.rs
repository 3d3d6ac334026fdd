// @generated

use ::ews_bindings::rt;
use super::IntervalRecurrencePatternBase;

/// Complex type `t:DailyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
///
/// Fields inherited from [`IntervalRecurrencePatternBase`]: `interval`.
///
/// Microsoft's reference: [`DailyRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dailyrecurrence).
#[doc(alias = "DailyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DailyRecurrencePattern {
    /// The value of the base type, [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
}

impl Eq for DailyRecurrencePattern {}

impl DailyRecurrencePattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
        }
    }
}

rt::complex_type! {
    DailyRecurrencePattern: IntervalRecurrencePatternBase = "t:DailyRecurrencePatternType", required 1, new(value);
    elements {
        base 1;
    }
}
