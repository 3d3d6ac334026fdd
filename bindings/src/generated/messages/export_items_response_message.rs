// @generated

use ::ews_bindings::{Result, value, xml};

use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ExportItemsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ExportItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ItemId`, optional.
    pub item_id: Option<Box<ItemId>>,
    /// Element `m:Data`, optional.
    pub data: Option<value::Base64>,
}

impl Eq for ExportItemsResponseMessage {}

xml::complex_type!(
    ExportItemsResponseMessage { name: "m:ExportItemsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ItemId?, m:Data?", flags: response }
);

impl ExportItemsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            item_id: None,
            data: None,
        }
    }
}

xml::extends!(ExportItemsResponseMessage, ResponseMessage);

xml::blank_new!(ExportItemsResponseMessage: blank);

impl xml::ReadNode for ExportItemsResponseMessage {
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
            (xml::M, "Data") => input.fill(&mut self.data, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ExportItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ItemId", &self.item_id);
        out.element("m:Data", &self.data);
    }
}
