// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::placeholder_new!(ConversationRequest: placeholder);

impl rt::ReadComplex for ConversationRequest {
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
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConversationRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ConversationId", &self.conversation_id);
        out.element("t:SyncState", &self.sync_state);
    }
}
