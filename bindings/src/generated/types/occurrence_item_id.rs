// @generated

use ::ews_bindings::rt;
use super::DerivedItemId;

/// Complex type `t:OccurrenceItemIdType`.
///
/// Extends `t:BaseItemIdType`.
///
/// Microsoft's reference: [`OccurrenceItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/occurrenceitemid).
#[doc(alias = "OccurrenceItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrenceItemId {
    /// Attribute `RecurringMasterId`, required.
    pub recurring_master_id: DerivedItemId,
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `InstanceIndex`, required.
    pub instance_index: i32,
}

impl Eq for OccurrenceItemId {}

impl OccurrenceItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(recurring_master_id: DerivedItemId, instance_index: i32) -> Self {
        Self {
            recurring_master_id,
            change_key: None,
            instance_index,
        }
    }
}

rt::complex_type! {
    OccurrenceItemId = "t:OccurrenceItemIdType", required 2, new(value value);
    attributes {
        0 recurring_master_id: "RecurringMasterId" required 0;
        1 change_key: "ChangeKey" optional;
        2 instance_index: "InstanceIndex" required 1;
    }
}
