// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(UpdateItemResponseMessage, ItemInfoResponseMessage);

rt::placeholder_new!(UpdateItemResponseMessage: placeholder);

impl rt::ReadComplex for UpdateItemResponseMessage {
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
            (rt::M, "ConflictResults") => reader.fill(&mut self.conflict_results, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UpdateItemResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ConflictResults", &self.conflict_results);
    }
}
