// @generated

use ::ews_bindings::rt;

/// Complex type `t:ItemIdType`.
///
/// Extends `t:BaseItemIdType`.
///
/// Microsoft's reference: [`ItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemid).
#[doc(alias = "ItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemId {
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for ItemId {}

impl ItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            change_key: None,
            id: id.into(),
        }
    }
}

rt::complex_type! {
    ItemId = "t:ItemIdType", required 1, new(text);
    attributes {
        0 change_key: "ChangeKey" optional;
        1 id: "Id" required 0;
    }
}
