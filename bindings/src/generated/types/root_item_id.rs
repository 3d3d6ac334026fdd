// @generated

use ::ews_bindings::rt;

/// Complex type `t:RootItemIdType`.
///
/// Extends `t:BaseItemIdType`.
///
/// Microsoft's reference: [`RootItemId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/rootitemid).
#[doc(alias = "RootItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RootItemId {
    /// Attribute `RootItemId`, required.
    pub root_item_id: String,
    /// Attribute `RootItemChangeKey`, required.
    pub root_item_change_key: String,
}

impl Eq for RootItemId {}

impl RootItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        root_item_id: impl Into<String>,
        root_item_change_key: impl Into<String>,
    ) -> Self {
        Self {
            root_item_id: root_item_id.into(),
            root_item_change_key: root_item_change_key.into(),
        }
    }
}

rt::complex_type! {
    RootItemId = "t:RootItemIdType", required 2, new(text text);
    attributes {
        0 root_item_id: "RootItemId" required 0;
        1 root_item_change_key: "RootItemChangeKey" required 1;
    }
}
