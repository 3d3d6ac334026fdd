// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfAttachments, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AttachmentInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "AttachmentInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AttachmentInfoResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<ArrayOfAttachments>,
}

impl AttachmentInfoResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AttachmentInfoResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:Attachments"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            attachments: None,
        }
    }
}

::ews_bindings::complex_type!(AttachmentInfoResponseMessage);

::ews_bindings::extends!(AttachmentInfoResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(AttachmentInfoResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
