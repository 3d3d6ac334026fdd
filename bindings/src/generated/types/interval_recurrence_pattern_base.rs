// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Abstract complex type `t:IntervalRecurrencePatternBaseType`.
///
/// Extends `t:RecurrencePatternBaseType`.
#[doc(alias = "IntervalRecurrencePatternBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IntervalRecurrencePatternBase {
    /// Element `t:Interval`, required.
    pub interval: i32,
}

impl Eq for IntervalRecurrencePatternBase {}

impl IntervalRecurrencePatternBase {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self { interval }
    }
}

rt::complex_type! {
    IntervalRecurrencePatternBase = "t:IntervalRecurrencePatternBaseType", required 1, new(value);
    elements t {
        0 interval: "Interval" required 0;
    }
}
