// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfResolution, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ResolveNamesResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ResolveNamesResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ResolveNamesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResolutionSet`, optional.
    pub resolution_set: Option<Box<ArrayOfResolution>>,
}

impl ResolveNamesResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ResolveNamesResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:ResolutionSet?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            resolution_set: None,
        }
    }
}

::ews_bindings::complex_type!(ResolveNamesResponseMessage);

::ews_bindings::extends!(ResolveNamesResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(ResolveNamesResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
