// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:AddTagResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddTagResponse`.
#[doc(alias = "AddTagResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddTagResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:WasSuccessful`, optional.
    pub was_successful: Option<bool>,
}

impl Eq for AddTagResponseMessage {}

xml::complex_type!(
    AddTagResponseMessage { name: "m:AddTagResponseMessageType", base: ResponseMessage,
    bits: 1, model: "m:WasSuccessful?", flags: response }
);

impl AddTagResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            was_successful: None,
        }
    }
}

xml::extends!(AddTagResponseMessage, ResponseMessage);

xml::blank_new!(AddTagResponseMessage: blank);

impl xml::ReadNode for AddTagResponseMessage {
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
            (xml::M, "WasSuccessful") => input.fill(&mut self.was_successful, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AddTagResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:WasSuccessful", &self.was_successful);
    }
}

xml::root!(AddTagResponseMessage, "m:AddTagResponse");
