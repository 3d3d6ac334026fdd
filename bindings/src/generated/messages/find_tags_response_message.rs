// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfStrings, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindTagsResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindTagsResponse`.
#[doc(alias = "FindTagsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindTagsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Tags`, optional.
    pub tags: Option<ArrayOfStrings>,
}

impl Eq for FindTagsResponseMessage {}

xml::complex_type!(
    FindTagsResponseMessage { name: "m:FindTagsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Tags?", flags: response }
);

impl FindTagsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            tags: None,
        }
    }
}

xml::extends!(FindTagsResponseMessage, ResponseMessage);

xml::blank_new!(FindTagsResponseMessage: blank);

impl xml::ReadNode for FindTagsResponseMessage {
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
            (xml::M, "Tags") => input.fill(&mut self.tags, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindTagsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Tags", &self.tags);
    }
}

xml::root!(FindTagsResponseMessage, "m:FindTagsResponse");
