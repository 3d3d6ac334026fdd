// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ConversationResponse, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetConversationItemsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetConversationItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Conversation`, optional.
    pub conversation: Option<Box<ConversationResponse>>,
}

xml::complex_type!(
    GetConversationItemsResponseMessage { name:
    "m:GetConversationItemsResponseMessageType", base: ResponseMessage, bits: 1, model: "m:Conversation?", flags: response }
);

impl GetConversationItemsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            conversation: None,
        }
    }
}

xml::extends!(GetConversationItemsResponseMessage, ResponseMessage);

xml::blank_new!(GetConversationItemsResponseMessage: blank);

impl xml::ReadNode for GetConversationItemsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Conversation") => input.fill(&mut self.conversation, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetConversationItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Conversation", &self.conversation);
    }
}
