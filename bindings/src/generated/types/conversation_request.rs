// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::ItemId;

/// Complex type `t:ConversationRequestType`.
#[doc(alias = "ConversationRequestType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConversationRequest {
    /// Element `t:ConversationId`, required.
    pub conversation_id: ItemId,
    /// Element `t:SyncState`, optional, `xs:base64Binary`.
    pub sync_state: Option<value::Base64>,
}

impl ConversationRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ConversationRequestType",
        required: &["t:ConversationId"],
        bits: 1,
        content: xml::Content::Model("t:ConversationId, t:SyncState?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(conversation_id: ItemId) -> Self {
        Self {
            conversation_id,
            sync_state: None,
        }
    }
}

::ews_bindings::complex_type!(ConversationRequest);

::ews_bindings::blank_new!(ConversationRequest : blank);

impl xml::ReadNode for ConversationRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
