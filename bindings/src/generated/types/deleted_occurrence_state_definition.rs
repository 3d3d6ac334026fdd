// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:DeletedOccurrenceStateDefinitionType`, since `Exchange2013_SP1`.
///
/// Extends `t:BaseCalendarItemStateDefinitionType`.
///
/// Microsoft's reference: [`DeletedOccurrenceStateDefinition`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletedoccurrencestatedefinition).
#[doc(alias = "DeletedOccurrenceStateDefinitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeletedOccurrenceStateDefinition {
    /// Element `t:OccurrenceDate`, required.
    pub occurrence_date: value::DateTime,
    /// Element `t:IsOccurrencePresent`, optional.
    pub is_occurrence_present: Option<bool>,
}

impl Eq for DeletedOccurrenceStateDefinition {}

impl DeletedOccurrenceStateDefinition {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(occurrence_date: value::DateTime) -> Self {
        Self {
            occurrence_date,
            is_occurrence_present: None,
        }
    }
}

rt::complex_type! {
    DeletedOccurrenceStateDefinition = "t:DeletedOccurrenceStateDefinitionType", required 1, new(value);
    elements t {
        0 occurrence_date: "OccurrenceDate" required 0;
        1 is_occurrence_present: "IsOccurrencePresent" optional;
    }
}
