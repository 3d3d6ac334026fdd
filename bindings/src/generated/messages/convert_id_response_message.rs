// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{AnyAlternateIdBase, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ConvertIdResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ConvertIdResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertIdResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AlternateId`, optional.
    pub alternate_id: Option<AnyAlternateIdBase>,
}

impl Eq for ConvertIdResponseMessage {}

xml::complex_type!(
    ConvertIdResponseMessage { name: "m:ConvertIdResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:AlternateId?", flags: response }
);

impl ConvertIdResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            alternate_id: None,
        }
    }
}

xml::extends!(ConvertIdResponseMessage, ResponseMessage);

xml::blank_new!(ConvertIdResponseMessage: blank);

impl xml::ReadNode for ConvertIdResponseMessage {
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
            (xml::M, "AlternateId") => input.fill(&mut self.alternate_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ConvertIdResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:AlternateId", &self.alternate_id);
    }
}
