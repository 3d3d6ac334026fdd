// @generated

use ::ews_bindings::rt;
use super::{RecurringMasterItemIdRanges, SearchResultConversationId, SearchResultItemId};

/// Complex type `t:ItemIdType`.
///
/// Extends `t:BaseItemIdType`.
///
/// Microsoft's reference: [`ItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemid).
#[doc(alias = "ItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemId {
    /// Attribute `Id`, required.
    pub id: String,
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
}

impl Eq for ItemId {}

impl ItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            change_key: None,
        }
    }
}

rt::complex_type! {
    ItemId = "t:ItemIdType", required 1, new(text);
    attributes {
        0 id: "Id" required 0;
        1 change_key: "ChangeKey" optional;
    }
    derived_types {
        RecurringMasterItemIdRanges = "t:RecurringMasterItemIdRangesType";
        SearchResultConversationId = "t:SearchResultConversationIdType";
        SearchResultItemId = "t:SearchResultItemIdType";
    }
}
