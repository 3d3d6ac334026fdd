// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfResolution, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ResolveNamesResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ResolveNamesResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNamesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResolutionSet`, optional.
    pub resolution_set: Option<Box<ArrayOfResolution>>,
}

xml::complex_type!(
    ResolveNamesResponseMessage { name: "m:ResolveNamesResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ResolutionSet?", flags: response }
);

impl ResolveNamesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            resolution_set: None,
        }
    }
}

xml::extends!(ResolveNamesResponseMessage, ResponseMessage);

xml::blank_new!(ResolveNamesResponseMessage: blank);

impl xml::ReadNode for ResolveNamesResponseMessage {
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
            (xml::M, "ResolutionSet") => input.fill(&mut self.resolution_set, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ResolveNamesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ResolutionSet", &self.resolution_set);
    }
}
