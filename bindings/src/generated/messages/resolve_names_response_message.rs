// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(ResolveNamesResponseMessage, ResponseMessage);

rt::placeholder_new!(ResolveNamesResponseMessage: placeholder);

impl rt::ReadComplex for ResolveNamesResponseMessage {
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
            (rt::M, "ResolutionSet") => reader.fill(&mut self.resolution_set, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ResolveNamesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ResolutionSet", &self.resolution_set);
    }
}
