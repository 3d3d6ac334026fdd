// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(PerformInstantSearchResponse, ResponseMessage);

xml::blank_new!(PerformInstantSearchResponse: blank);

impl xml::ReadNode for PerformInstantSearchResponse {
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
            (xml::M, "Payload") => input.fill(&mut self.payload, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PerformInstantSearchResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Payload", &self.payload);
    }
}

xml::root!(PerformInstantSearchResponse, "m:PerformInstantSearchResponse");
