// @generated

use ::ews_bindings::rt;
use super::{RecurrencePattern, RecurrenceRange};

/// Complex type `t:RecurrenceType`.
///
/// Microsoft's reference: [`Recurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurrence-recurrencetype).
#[doc(alias = "RecurrenceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Recurrence {
    /// Choice of `t:RelativeYearlyRecurrence`, `t:AbsoluteYearlyRecurrence`, `t:RelativeMonthlyRecurrence`, `t:AbsoluteMonthlyRecurrence`, `t:WeeklyRecurrence`, `t:DailyRecurrence`, required.
    pub recurrence_pattern: RecurrencePattern,
    /// Choice of `t:NoEndRecurrence`, `t:EndDateRecurrence`, `t:NumberedRecurrence`, required.
    pub recurrence_range: RecurrenceRange,
}

impl Eq for Recurrence {}

impl Recurrence {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        recurrence_pattern: impl Into<RecurrencePattern>,
        recurrence_range: impl Into<RecurrenceRange>,
    ) -> Self {
        Self {
            recurrence_pattern: recurrence_pattern.into(),
            recurrence_range: recurrence_range.into(),
        }
    }
}

rt::complex_type! {
    Recurrence = "t:RecurrenceType", required 2, new(value(RecurrencePattern) value(RecurrenceRange));
    fields {
        0 recurrence_pattern: choice(RecurrencePattern) required 0;
        1 recurrence_range: choice(RecurrenceRange) required 1;
    }
}
