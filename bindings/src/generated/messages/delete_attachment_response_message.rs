// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(DeleteAttachmentResponseMessage, ResponseMessage);

rt::placeholder_new!(DeleteAttachmentResponseMessage: placeholder);

impl rt::ReadComplex for DeleteAttachmentResponseMessage {
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
            (rt::M, "RootItemId") => reader.fill(&mut self.root_item_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DeleteAttachmentResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:RootItemId", &self.root_item_id);
    }
}
