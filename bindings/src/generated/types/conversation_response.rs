// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(ConversationResponse: blank);

impl xml::ReadNode for ConversationResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ConversationId") => {
                input.require(&mut self.conversation_id, tag, 0)
            }
            (xml::T, "SyncState") => input.fill(&mut self.sync_state, tag),
            (xml::T, "ConversationNodes") => {
                input.fill(&mut self.conversation_nodes, tag)
            }
            (xml::T, "CanDelete") => input.fill(&mut self.can_delete, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:SyncState", &self.sync_state);
        out.element("t:ConversationNodes", &self.conversation_nodes);
        out.element("t:CanDelete", &self.can_delete);
    }
}
