// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::ItemId;

/// Complex type `t:SearchResultConversationIdType`, since `V2016_10_10`.
///
/// Extends `t:ItemIdType`.
///
/// Fields inherited from [`ItemId`]: `id`, `change_key`.
#[doc(alias = "SearchResultConversationIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultConversationId {
    /// The value of the base type, [`ItemId`].
    pub base: ItemId,
    /// Element `t:OutlookConversationId`, optional.
    pub outlook_conversation_id: Option<value::Base64>,
}

impl Eq for SearchResultConversationId {}

impl SearchResultConversationId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: ItemId::new(id),
            outlook_conversation_id: None,
        }
    }
}

rt::complex_type! {
    SearchResultConversationId: ItemId = "t:SearchResultConversationIdType", required 1, new(text);
    attributes {
        base;
    }
    elements t {
        0 outlook_conversation_id: "OutlookConversationId" optional;
    }
}
