// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(ExportItemsResponseMessage, ResponseMessage);

rt::placeholder_new!(ExportItemsResponseMessage: placeholder);

impl rt::ReadComplex for ExportItemsResponseMessage {
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
            (rt::M, "Data") => reader.fill(&mut self.data, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ExportItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ItemId", &self.item_id);
        out.element("m:Data", &self.data);
    }
}
