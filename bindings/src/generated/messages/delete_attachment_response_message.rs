// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ResponseClass, RootItemId};
use super::ResponseMessage;

/// Complex type `m:DeleteAttachmentResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "DeleteAttachmentResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachmentResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootItemId`, optional.
    pub root_item_id: Option<Box<RootItemId>>,
}

impl Eq for DeleteAttachmentResponseMessage {}

xml::complex_type!(
    DeleteAttachmentResponseMessage { name: "m:DeleteAttachmentResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:RootItemId?", flags: response }
);

impl DeleteAttachmentResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_item_id: None,
        }
    }
}

xml::extends!(DeleteAttachmentResponseMessage, ResponseMessage);

xml::blank_new!(DeleteAttachmentResponseMessage: blank);

impl xml::ReadNode for DeleteAttachmentResponseMessage {
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
            (xml::M, "RootItemId") => input.fill(&mut self.root_item_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DeleteAttachmentResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RootItemId", &self.root_item_id);
    }
}
