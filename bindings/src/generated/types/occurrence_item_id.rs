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
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `InstanceIndex`, required.
    pub instance_index: i32,
    /// Attribute `RecurringMasterId`, required.
    pub recurring_master_id: DerivedItemId,
}

impl Eq for OccurrenceItemId {}

impl OccurrenceItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(instance_index: i32, recurring_master_id: DerivedItemId) -> Self {
        Self {
            change_key: None,
            instance_index,
            recurring_master_id,
        }
    }
}

rt::complex_type! {
    OccurrenceItemId = "t:OccurrenceItemIdType", required 2, new(value value);
    attributes {
        0 change_key: "ChangeKey" optional;
        1 instance_index: "InstanceIndex" required 0;
        2 recurring_master_id: "RecurringMasterId" required 1;
    }
}
