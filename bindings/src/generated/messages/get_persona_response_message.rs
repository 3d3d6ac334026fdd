// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{Persona, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetPersonaResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPersonaResponseMessage`.
#[doc(alias = "GetPersonaResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPersonaResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Persona`, optional.
    pub persona: Option<Box<Persona>>,
}

rt::complex_type!(
    GetPersonaResponseMessage { name: "m:GetPersonaResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:Persona", flags: response }
);

impl GetPersonaResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            persona: None,
        }
    }
}

rt::extends!(GetPersonaResponseMessage, ResponseMessage);

rt::placeholder_new!(GetPersonaResponseMessage: placeholder);

impl rt::ReadComplex for GetPersonaResponseMessage {
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
            (rt::M, "Persona") => reader.fill(&mut self.persona, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetPersonaResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:Persona", &self.persona);
    }
}

rt::root!(GetPersonaResponseMessage, "m:GetPersonaResponseMessage");
