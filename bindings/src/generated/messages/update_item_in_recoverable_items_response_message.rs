// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(UpdateItemInRecoverableItemsResponseMessage, ItemInfoResponseMessage);

rt::placeholder_new!(UpdateItemInRecoverableItemsResponseMessage: placeholder);

impl rt::ReadComplex for UpdateItemInRecoverableItemsResponseMessage {
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
            (rt::M, "Attachments") => reader.fill(&mut self.attachments, tag),
            (rt::M, "ConflictResults") => reader.fill(&mut self.conflict_results, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UpdateItemInRecoverableItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Attachments", &self.attachments);
        out.element("m:ConflictResults", &self.conflict_results);
    }
}
