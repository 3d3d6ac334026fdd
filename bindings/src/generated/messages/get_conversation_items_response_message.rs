// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetConversationItemsResponseMessage, ResponseMessage);

rt::placeholder_new!(GetConversationItemsResponseMessage: placeholder);

impl rt::ReadComplex for GetConversationItemsResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Conversation") => reader.fill(&mut self.conversation, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetConversationItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Conversation", &self.conversation);
    }
}
