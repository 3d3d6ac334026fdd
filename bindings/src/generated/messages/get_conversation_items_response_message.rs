// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ConversationResponse, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetConversationItemsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetConversationItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetConversationItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Conversation`, optional.
    pub conversation: Option<Box<ConversationResponse>>,
}

impl GetConversationItemsResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetConversationItemsResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:Conversation?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            conversation: None,
        }
    }
}

::ews_bindings::complex_type!(GetConversationItemsResponseMessage);

::ews_bindings::extends!(GetConversationItemsResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetConversationItemsResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
