// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ConflictResults, ResponseClass};
use super::ItemInfoResponseMessage;

/// Complex type `m:UpdateItemResponseMessageType`.
///
/// Extends `m:ItemInfoResponseMessageType`.
#[doc(alias = "UpdateItemResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UpdateItemResponseMessage {
    /// What it inherits from [`ItemInfoResponseMessage`].
    pub base: ItemInfoResponseMessage,
    /// Element `m:ConflictResults`, optional.
    pub conflict_results: Option<Box<ConflictResults>>,
}

impl UpdateItemResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UpdateItemResponseMessageType",
        base: Some(ItemInfoResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:ConflictResults?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ItemInfoResponseMessage::new(response_class),
            conflict_results: None,
        }
    }
}

::ews_bindings::complex_type!(UpdateItemResponseMessage);

::ews_bindings::extends!(UpdateItemResponseMessage, ItemInfoResponseMessage);

::ews_bindings::blank_new!(UpdateItemResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
