// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfAttachments, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AttachmentInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "AttachmentInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentInfoResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<ArrayOfAttachments>,
}

xml::complex_type!(
    AttachmentInfoResponseMessage { name: "m:AttachmentInfoResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Attachments", flags: response }
);

impl AttachmentInfoResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            attachments: None,
        }
    }
}

xml::extends!(AttachmentInfoResponseMessage, ResponseMessage);

xml::blank_new!(AttachmentInfoResponseMessage: blank);

impl xml::ReadNode for AttachmentInfoResponseMessage {
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
            (xml::M, "Attachments") => input.fill(&mut self.attachments, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AttachmentInfoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Attachments", &self.attachments);
    }
}
