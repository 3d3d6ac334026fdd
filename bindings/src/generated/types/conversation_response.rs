// @generated

use ::ews_bindings::{Result, rt, value};

use super::{ArrayOfConversationNodes, ItemId};

/// Complex type `t:ConversationResponseType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    ConversationResponse { name: "t:ConversationResponseType", required:
    "t:ConversationId", bits: 1, model:
    "t:ConversationId, t:SyncState?, t:ConversationNodes?, t:CanDelete?" }
);

impl ConversationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(conversation_id: ItemId) -> Self {
        Self {
            conversation_id,
            sync_state: None,
            conversation_nodes: None,
            can_delete: None,
        }
    }
}

rt::placeholder_new!(ConversationResponse: placeholder);

impl rt::ReadComplex for ConversationResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ConversationId") => {
                reader.require(&mut self.conversation_id, tag, 0)
            }
            (rt::T, "SyncState") => reader.fill(&mut self.sync_state, tag),
            (rt::T, "ConversationNodes") => {
                reader.fill(&mut self.conversation_nodes, tag)
            }
            (rt::T, "CanDelete") => reader.fill(&mut self.can_delete, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConversationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:SyncState", &self.sync_state);
        out.element("t:ConversationNodes", &self.conversation_nodes);
        out.element("t:CanDelete", &self.can_delete);
    }
}
