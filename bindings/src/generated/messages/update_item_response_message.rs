// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ConflictResults, ResponseClass};
use super::ItemInfoResponseMessage;

/// Complex type `m:UpdateItemResponseMessageType`.
///
/// Extends `m:ItemInfoResponseMessageType`.
#[doc(alias = "UpdateItemResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponseMessage {
    /// What it inherits from [`ItemInfoResponseMessage`].
    pub base: ItemInfoResponseMessage,
    /// Element `m:ConflictResults`, optional.
    pub conflict_results: Option<Box<ConflictResults>>,
}

xml::complex_type!(
    UpdateItemResponseMessage { name: "m:UpdateItemResponseMessageType", base:
    ItemInfoResponseMessage, bits: 1, model: "m:ConflictResults?", flags: response }
);

impl UpdateItemResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ItemInfoResponseMessage::new(response_class),
            conflict_results: None,
        }
    }
}

xml::extends!(UpdateItemResponseMessage, ItemInfoResponseMessage);

xml::blank_new!(UpdateItemResponseMessage: blank);

impl xml::ReadNode for UpdateItemResponseMessage {
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
            (xml::M, "ConflictResults") => input.fill(&mut self.conflict_results, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UpdateItemResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ConflictResults", &self.conflict_results);
    }
}
