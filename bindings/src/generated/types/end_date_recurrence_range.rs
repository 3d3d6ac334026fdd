// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::RecurrenceRangeBase;

/// Complex type `t:EndDateRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
///
/// Fields inherited from [`RecurrenceRangeBase`]: `start_date`.
///
/// Microsoft's reference: [`EndDateRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/enddaterecurrence).
#[doc(alias = "EndDateRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndDateRecurrenceRange {
    /// The value of the base type, [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
    /// Element `t:EndDate`, required.
    pub end_date: value::Date,
}

impl Eq for EndDateRecurrenceRange {}

impl EndDateRecurrenceRange {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_date: value::Date, end_date: value::Date) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
            end_date,
        }
    }
}

rt::complex_type! {
    EndDateRecurrenceRange: RecurrenceRangeBase = "t:EndDateRecurrenceRangeType", required 2, new(value value);
    elements t {
        base 1;
        0 end_date: "EndDate" required 1;
    }
}
