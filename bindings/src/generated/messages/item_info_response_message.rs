// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(ItemInfoResponseMessage, ResponseMessage);

xml::blank_new!(ItemInfoResponseMessage: blank);

impl xml::ReadNode for ItemInfoResponseMessage {
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
            (xml::M, "Items") => input.fill(&mut self.items, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ItemInfoResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Items", &self.items);
    }
}
