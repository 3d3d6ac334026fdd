// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:MarkAsPhishingResponseMessageType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "MarkAsPhishingResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsPhishingResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MovedItemId`, optional.
    pub moved_item_id: Option<Box<ItemId>>,
}

impl Eq for MarkAsPhishingResponseMessage {}

xml::complex_type!(
    MarkAsPhishingResponseMessage { name: "m:MarkAsPhishingResponseMessageType", base:
    ResponseMessage, bits: 1, model: "(m:MovedItemId?)", flags: response }
);

impl MarkAsPhishingResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            moved_item_id: None,
        }
    }
}

xml::extends!(MarkAsPhishingResponseMessage, ResponseMessage);

xml::blank_new!(MarkAsPhishingResponseMessage: blank);

impl xml::ReadNode for MarkAsPhishingResponseMessage {
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
            (xml::M, "MovedItemId") => input.fill(&mut self.moved_item_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MarkAsPhishingResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MovedItemId", &self.moved_item_id);
    }
}
