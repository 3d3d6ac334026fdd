// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AddTagResponseMessage, ResponseMessage);

rt::placeholder_new!(AddTagResponseMessage: placeholder);

impl rt::ReadComplex for AddTagResponseMessage {
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
            (rt::M, "WasSuccessful") => reader.fill(&mut self.was_successful, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AddTagResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:WasSuccessful", &self.was_successful);
    }
}

rt::root!(AddTagResponseMessage, "m:AddTagResponse");
