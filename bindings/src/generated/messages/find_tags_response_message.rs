// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FindTagsResponseMessage, ResponseMessage);

rt::placeholder_new!(FindTagsResponseMessage: placeholder);

impl rt::ReadComplex for FindTagsResponseMessage {
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
            (rt::M, "Tags") => reader.fill(&mut self.tags, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindTagsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Tags", &self.tags);
    }
}

rt::root!(FindTagsResponseMessage, "m:FindTagsResponse");
