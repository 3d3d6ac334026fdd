// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfRealItems, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ItemInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ItemInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemInfoResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Items`, optional.
    pub items: Option<ArrayOfRealItems>,
}

rt::complex_type!(
    ItemInfoResponseMessage { name: "m:ItemInfoResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Items", flags: response }
);

impl ItemInfoResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            items: None,
        }
    }
}

rt::extends!(ItemInfoResponseMessage, ResponseMessage);

rt::placeholder_new!(ItemInfoResponseMessage: placeholder);

impl rt::ReadComplex for ItemInfoResponseMessage {
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
            (rt::M, "Items") => reader.fill(&mut self.items, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ItemInfoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Items", &self.items);
    }
}
