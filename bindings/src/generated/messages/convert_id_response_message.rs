// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{AnyAlternateIdBase, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ConvertIdResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ConvertIdResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertIdResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AlternateId`, optional.
    pub alternate_id: Option<AnyAlternateIdBase>,
}

impl Eq for ConvertIdResponseMessage {}

rt::complex_type!(
    ConvertIdResponseMessage { name: "m:ConvertIdResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:AlternateId?", flags: response }
);

impl ConvertIdResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            alternate_id: None,
        }
    }
}

rt::extends!(ConvertIdResponseMessage, ResponseMessage);

rt::placeholder_new!(ConvertIdResponseMessage: placeholder);

impl rt::ReadComplex for ConvertIdResponseMessage {
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
            (rt::M, "AlternateId") => reader.fill(&mut self.alternate_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ConvertIdResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:AlternateId", &self.alternate_id);
    }
}
