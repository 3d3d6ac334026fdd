// @generated

use ::ews_bindings::rt;
use super::DerivedItemId;

/// Complex type `t:RecurringMasterItemIdType`.
///
/// Extends `t:BaseItemIdType`.
///
/// Microsoft's reference: [`RecurringMasterItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurringmasteritemid).
#[doc(alias = "RecurringMasterItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringMasterItemId {
    /// Attribute `OccurrenceId`, required.
    pub occurrence_id: DerivedItemId,
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
}

impl Eq for RecurringMasterItemId {}

impl RecurringMasterItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(occurrence_id: DerivedItemId) -> Self {
        Self {
            occurrence_id,
            change_key: None,
        }
    }
}

rt::complex_type! {
    RecurringMasterItemId = "t:RecurringMasterItemIdType", required 1, new(value);
    attributes {
        0 occurrence_id: "OccurrenceId" required 0;
        1 change_key: "ChangeKey" optional;
    }
}
