// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfConversationNodes, ItemId};

/// Complex type `t:ConversationResponseType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Conversation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conversation-conversationresponsetype).
#[doc(alias = "ConversationResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationResponse {
    /// Element `t:ConversationId`, required.
    pub conversation_id: ItemId,
    /// Element `t:SyncState`, optional.
    pub sync_state: Option<value::Base64>,
    /// Element `t:ConversationNodes`, optional.
    pub conversation_nodes: Option<ArrayOfConversationNodes>,
    /// Element `t:CanDelete`, optional, since `V2016_10_10`.
    pub can_delete: Option<bool>,
}

impl ConversationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(conversation_id: impl Into<ItemId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            sync_state: None,
            conversation_nodes: None,
            can_delete: None,
        }
    }
}

rt::complex_type! {
    ConversationResponse = "t:ConversationResponseType", required 1, new(value(ItemId));
    elements t {
        0 conversation_id: "ConversationId" required 0;
        1 sync_state: "SyncState" optional;
        2 conversation_nodes: "ConversationNodes" optional;
        3 can_delete: "CanDelete" optional;
    }
}
