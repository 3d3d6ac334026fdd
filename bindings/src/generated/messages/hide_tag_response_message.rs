// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:HideTagResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:HideTagResponse`.
#[doc(alias = "HideTagResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HideTagResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:WasSuccessful`, optional.
    pub was_successful: Option<bool>,
}

impl Eq for HideTagResponseMessage {}

rt::complex_type!(
    HideTagResponseMessage { name: "m:HideTagResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:WasSuccessful?", flags: response }
);

impl HideTagResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            was_successful: None,
        }
    }
}

rt::extends!(HideTagResponseMessage, ResponseMessage);

rt::placeholder_new!(HideTagResponseMessage: placeholder);

impl rt::ReadComplex for HideTagResponseMessage {
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
            (rt::M, "WasSuccessful") => reader.fill(&mut self.was_successful, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for HideTagResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:WasSuccessful", &self.was_successful);
    }
}

rt::root!(HideTagResponseMessage, "m:HideTagResponse");
