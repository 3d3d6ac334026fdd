// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:DeletedOccurrenceInfoType`.
///
/// Microsoft's reference: [`DeletedOccurrence`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletedoccurrence).
#[doc(alias = "DeletedOccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeletedOccurrenceInfo {
    /// Element `t:Start`, required.
    pub start: value::DateTime,
}

impl Eq for DeletedOccurrenceInfo {}

impl DeletedOccurrenceInfo {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(start: value::DateTime) -> Self {
        Self { start }
    }
}

rt::complex_type! {
    DeletedOccurrenceInfo = "t:DeletedOccurrenceInfoType", required 1, new(value);
    elements t {
        0 start: "Start" required 0;
    }
}
