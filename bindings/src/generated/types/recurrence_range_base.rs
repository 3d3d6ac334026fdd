// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Abstract complex type `t:RecurrenceRangeBaseType`.
#[doc(alias = "RecurrenceRangeBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurrenceRangeBase {
    /// Element `t:StartDate`, required.
    pub start_date: value::Date,
}

impl Eq for RecurrenceRangeBase {}

impl RecurrenceRangeBase {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start_date: value::Date) -> Self {
        Self { start_date }
    }
}

rt::complex_type! {
    RecurrenceRangeBase = "t:RecurrenceRangeBaseType", required 1, new(value);
    elements t {
        0 start_date: "StartDate" required 0;
    }
}
