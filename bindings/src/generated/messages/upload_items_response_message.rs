// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UploadItemsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "UploadItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UploadItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
}

impl Eq for UploadItemsResponseMessage {}

rt::complex_type!(
    UploadItemsResponseMessage { name: "m:UploadItemsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ItemId?", flags: response }
);

impl UploadItemsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            item_id: None,
        }
    }
}

rt::extends!(UploadItemsResponseMessage, ResponseMessage);

rt::placeholder_new!(UploadItemsResponseMessage: placeholder);

impl rt::ReadComplex for UploadItemsResponseMessage {
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
            (rt::M, "ItemId") => reader.fill(&mut self.item_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UploadItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ItemId", &self.item_id);
    }
}
