// @generated

use ::ews_bindings::rt;
use super::RegeneratingPatternBase;

/// Complex type `t:DailyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
///
/// Fields inherited from [`IntervalRecurrencePatternBase`](super::IntervalRecurrencePatternBase): `interval`.
///
/// Microsoft's reference: [`DailyRegeneration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/dailyregeneration).
#[doc(alias = "DailyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DailyRegeneratingPattern {
    /// The value of the base type, [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl Eq for DailyRegeneratingPattern {}

impl DailyRegeneratingPattern {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: RegeneratingPatternBase::new(interval),
        }
    }
}

rt::complex_type! {
    DailyRegeneratingPattern: RegeneratingPatternBase = "t:DailyRegeneratingPatternType", required 1, new(value);
    elements {
        base 1;
    }
}
