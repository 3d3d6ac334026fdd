// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{DeleteSearchSuggestionResponse, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:DeleteSearchSuggestionResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DeleteSearchSuggestionResponse`.
#[doc(alias = "DeleteSearchSuggestionResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteSearchSuggestionResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Response`, optional.
    pub response: Option<Box<DeleteSearchSuggestionResponse>>,
}

impl Eq for DeleteSearchSuggestionResponseMessage {}

rt::complex_type!(
    DeleteSearchSuggestionResponseMessage { name:
    "m:DeleteSearchSuggestionResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:Response", flags: response }
);

impl DeleteSearchSuggestionResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response: None,
        }
    }
}

rt::extends!(DeleteSearchSuggestionResponseMessage, ResponseMessage);

rt::placeholder_new!(DeleteSearchSuggestionResponseMessage: placeholder);

impl rt::ReadComplex for DeleteSearchSuggestionResponseMessage {
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
            (rt::M, "Response") => reader.fill(&mut self.response, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DeleteSearchSuggestionResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Response", &self.response);
    }
}

rt::root!(DeleteSearchSuggestionResponseMessage, "m:DeleteSearchSuggestionResponse");
