// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::ItemId;

/// Complex type `t:ConversationRequestType`, since `Exchange2013_SP1`.
#[doc(alias = "ConversationRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationRequest {
    /// Element `t:ConversationId`, required.
    pub conversation_id: ItemId,
    /// Element `t:SyncState`, optional.
    pub sync_state: Option<value::Base64>,
}

impl Eq for ConversationRequest {}

impl ConversationRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(conversation_id: impl Into<ItemId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            sync_state: None,
        }
    }
}

rt::complex_type! {
    ConversationRequest = "t:ConversationRequestType", required 1, new(value(ItemId));
    elements t {
        0 conversation_id: "ConversationId" required 0;
        1 sync_state: "SyncState" optional;
    }
}
