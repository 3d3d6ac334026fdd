// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfOccurrenceRanges, ItemId};

/// Complex type `t:RecurringMasterItemIdRangesType`, since `Exchange2013_SP1`.
///
/// Extends `t:ItemIdType`.
///
/// Fields inherited from [`ItemId`]: `id`, `change_key`.
///
/// Microsoft's reference: [`RecurringMasterItemIdRanges`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/recurringmasteritemidranges).
#[doc(alias = "RecurringMasterItemIdRangesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringMasterItemIdRanges {
    /// The value of the base type, [`ItemId`].
    pub base: ItemId,
    /// Element `t:Ranges`, optional.
    pub ranges: Option<ArrayOfOccurrenceRanges>,
}

impl Eq for RecurringMasterItemIdRanges {}

impl RecurringMasterItemIdRanges {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: ItemId::new(id),
            ranges: None,
        }
    }
}

rt::complex_type! {
    RecurringMasterItemIdRanges: ItemId = "t:RecurringMasterItemIdRangesType", required 1, new(text);
    attributes {
        base;
    }
    elements t {
        0 ranges: "Ranges" optional;
    }
}
