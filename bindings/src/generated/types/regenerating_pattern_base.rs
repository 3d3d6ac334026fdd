// @generated

use ::ews_bindings::rt;
use super::IntervalRecurrencePatternBase;

/// Abstract complex type `t:RegeneratingPatternBaseType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
///
/// Fields inherited from [`IntervalRecurrencePatternBase`]: `interval`.
#[doc(alias = "RegeneratingPatternBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RegeneratingPatternBase {
    /// The value of the base type, [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
}

impl Eq for RegeneratingPatternBase {}

impl RegeneratingPatternBase {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
        }
    }
}

rt::complex_type! {
    RegeneratingPatternBase: IntervalRecurrencePatternBase = "t:RegeneratingPatternBaseType", required 1, new(value);
    elements {
        base 1;
    }
}
