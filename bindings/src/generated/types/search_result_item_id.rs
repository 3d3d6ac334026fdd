// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::ItemId;

/// Complex type `t:SearchResultItemIdType`, since `V2016_10_10`.
///
/// Extends `t:ItemIdType`.
///
/// Fields inherited from [`ItemId`]: `id`, `change_key`.
#[doc(alias = "SearchResultItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultItemId {
    /// The value of the base type, [`ItemId`].
    pub base: ItemId,
    /// Element `t:EntryId`, optional.
    pub entry_id: Option<value::Base64>,
    /// Element `t:OutlookItemId`, optional.
    pub outlook_item_id: Option<value::Base64>,
}

impl Eq for SearchResultItemId {}

impl SearchResultItemId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: ItemId::new(id),
            entry_id: None,
            outlook_item_id: None,
        }
    }
}

rt::complex_type! {
    SearchResultItemId: ItemId = "t:SearchResultItemIdType", required 1, new(text);
    attributes {
        base;
    }
    elements t {
        0 entry_id: "EntryId" optional;
        1 outlook_item_id: "OutlookItemId" optional;
    }
}
