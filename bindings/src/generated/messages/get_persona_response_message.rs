// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetPersonaResponseMessage, ResponseMessage);

xml::blank_new!(GetPersonaResponseMessage: blank);

impl xml::ReadNode for GetPersonaResponseMessage {
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
            (xml::M, "Persona") => input.fill(&mut self.persona, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetPersonaResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:Persona", &self.persona);
    }
}

xml::root!(GetPersonaResponseMessage, "m:GetPersonaResponseMessage");
