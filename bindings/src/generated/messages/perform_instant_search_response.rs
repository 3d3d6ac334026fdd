// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{InstantSearchPayload, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:PerformInstantSearchResponse`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:PerformInstantSearchResponse`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformInstantSearchResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Payload`, optional.
    pub payload: Option<Box<InstantSearchPayload>>,
}

rt::complex_type!(
    PerformInstantSearchResponse { name: "m:PerformInstantSearchResponse", base:
    ResponseMessage, bits: 1, model: "m:Payload?", flags: response }
);

impl PerformInstantSearchResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            payload: None,
        }
    }
}

rt::extends!(PerformInstantSearchResponse, ResponseMessage);

rt::placeholder_new!(PerformInstantSearchResponse: placeholder);

impl rt::ReadComplex for PerformInstantSearchResponse {
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
            (rt::M, "Payload") => reader.fill(&mut self.payload, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PerformInstantSearchResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Payload", &self.payload);
    }
}

rt::root!(PerformInstantSearchResponse, "m:PerformInstantSearchResponse");
