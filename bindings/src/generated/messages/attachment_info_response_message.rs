// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AttachmentInfoResponseMessage, ResponseMessage);

rt::placeholder_new!(AttachmentInfoResponseMessage: placeholder);

impl rt::ReadComplex for AttachmentInfoResponseMessage {
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
            (rt::M, "Attachments") => reader.fill(&mut self.attachments, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AttachmentInfoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Attachments", &self.attachments);
    }
}
