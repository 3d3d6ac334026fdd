// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(UploadItemsResponseMessage, ResponseMessage);

xml::blank_new!(UploadItemsResponseMessage: blank);

impl xml::ReadNode for UploadItemsResponseMessage {
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
            (xml::M, "ItemId") => input.fill(&mut self.item_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UploadItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ItemId", &self.item_id);
    }
}
