// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfAttachments, ConflictResults, ResponseClass};
use super::ItemInfoResponseMessage;

/// Complex type `m:UpdateItemInRecoverableItemsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ItemInfoResponseMessageType`.
#[doc(alias = "UpdateItemInRecoverableItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItemsResponseMessage {
    /// What it inherits from [`ItemInfoResponseMessage`].
    pub base: ItemInfoResponseMessage,
    /// Element `m:Attachments`, optional.
    pub attachments: Option<ArrayOfAttachments>,
    /// Element `m:ConflictResults`, optional.
    pub conflict_results: Option<Box<ConflictResults>>,
}

xml::complex_type!(
    UpdateItemInRecoverableItemsResponseMessage { name:
    "m:UpdateItemInRecoverableItemsResponseMessageType", base: ItemInfoResponseMessage,
    bits: 1, model: "m:Attachments?, m:ConflictResults?", flags: response }
);

impl UpdateItemInRecoverableItemsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ItemInfoResponseMessage::new(response_class),
            attachments: None,
            conflict_results: None,
        }
    }
}

xml::extends!(UpdateItemInRecoverableItemsResponseMessage, ItemInfoResponseMessage);

xml::blank_new!(UpdateItemInRecoverableItemsResponseMessage: blank);

impl xml::ReadNode for UpdateItemInRecoverableItemsResponseMessage {
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
            (xml::M, "Attachments") => input.fill(&mut self.attachments, tag),
            (xml::M, "ConflictResults") => input.fill(&mut self.conflict_results, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UpdateItemInRecoverableItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Attachments", &self.attachments);
        out.element("m:ConflictResults", &self.conflict_results);
    }
}
