// @generated

use ::ews_bindings::{rt, value};
use super::RecurrenceRangeBase;

/// Complex type `t:NoEndRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
///
/// Fields inherited from [`RecurrenceRangeBase`]: `start_date`.
///
/// Microsoft's reference: [`NoEndRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/noendrecurrence).
#[doc(alias = "NoEndRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NoEndRecurrenceRange {
    /// The value of the base type, [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
}

impl Eq for NoEndRecurrenceRange {}

impl NoEndRecurrenceRange {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_date: value::Date) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
        }
    }
}

rt::complex_type! {
    NoEndRecurrenceRange: RecurrenceRangeBase = "t:NoEndRecurrenceRangeType", required 1, new(value);
    elements {
        base 1;
    }
}
