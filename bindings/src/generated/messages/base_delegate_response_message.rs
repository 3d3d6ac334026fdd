// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::{ArrayOfDelegateUserResponseMessage, ResponseMessage};

/// Abstract complex type `m:BaseDelegateResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "BaseDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseDelegateResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResponseMessages`, optional.
    pub response_messages: Option<ArrayOfDelegateUserResponseMessage>,
}

impl Eq for BaseDelegateResponseMessage {}

xml::complex_type!(
    BaseDelegateResponseMessage { name: "m:BaseDelegateResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ResponseMessages?", flags: response }
);

impl BaseDelegateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response_messages: None,
        }
    }
}

xml::extends!(BaseDelegateResponseMessage, ResponseMessage);

xml::blank_new!(BaseDelegateResponseMessage: blank);

impl xml::ReadNode for BaseDelegateResponseMessage {
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
            (xml::M, "ResponseMessages") => input.fill(&mut self.response_messages, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for BaseDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ResponseMessages", &self.response_messages);
    }
}
