// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
    ConversationRequest { name: "t:ConversationRequestType", required:
    "t:ConversationId", bits: 1, model: "t:ConversationId, t:SyncState?" }
);

impl ConversationRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(conversation_id: ItemId) -> Self {
        Self {
            conversation_id,
            sync_state: None,
        }
    }
}

xml::blank_new!(ConversationRequest: blank);

impl xml::ReadNode for ConversationRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ConversationId") => {
                input.require(&mut self.conversation_id, tag, 0)
            }
            (xml::T, "SyncState") => input.fill(&mut self.sync_state, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:SyncState", &self.sync_state);
    }
}
