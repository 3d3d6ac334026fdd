// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::RecurrenceRangeBase;

/// Complex type `t:NumberedRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
///
/// Fields inherited from [`RecurrenceRangeBase`]: `start_date`.
///
/// Microsoft's reference: [`NumberedRecurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/numberedrecurrence).
#[doc(alias = "NumberedRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NumberedRecurrenceRange {
    /// The value of the base type, [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
    /// Element `t:NumberOfOccurrences`, required.
    pub number_of_occurrences: i32,
}

impl Eq for NumberedRecurrenceRange {}

impl NumberedRecurrenceRange {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_date: value::Date, number_of_occurrences: i32) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
            number_of_occurrences,
        }
    }
}

rt::complex_type! {
    NumberedRecurrenceRange: RecurrenceRangeBase = "t:NumberedRecurrenceRangeType", required 2, new(value value);
    elements t {
        base 1;
        0 number_of_occurrences: "NumberOfOccurrences" required 1;
    }
}
