// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(DeleteSearchSuggestionResponseMessage, ResponseMessage);

xml::blank_new!(DeleteSearchSuggestionResponseMessage: blank);

impl xml::ReadNode for DeleteSearchSuggestionResponseMessage {
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
            (xml::M, "Response") => input.fill(&mut self.response, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DeleteSearchSuggestionResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Response", &self.response);
    }
}

xml::root!(DeleteSearchSuggestionResponseMessage, "m:DeleteSearchSuggestionResponse");
