// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{Persona, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddNewTelUriContactToGroupResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddNewTelUriContactToGroupResponse`.
#[doc(alias = "AddNewTelUriContactToGroupResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewTelUriContactToGroupResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Persona`, optional.
    pub persona: Option<Box<Persona>>,
}

rt::complex_type!(
    AddNewTelUriContactToGroupResponseMessage { name:
    "m:AddNewTelUriContactToGroupResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:Persona?", flags: response }
);

impl AddNewTelUriContactToGroupResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            persona: None,
        }
    }
}

rt::extends!(AddNewTelUriContactToGroupResponseMessage, ResponseMessage);

rt::placeholder_new!(AddNewTelUriContactToGroupResponseMessage: placeholder);

impl rt::ReadComplex for AddNewTelUriContactToGroupResponseMessage {
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

impl rt::WriteComplex for AddNewTelUriContactToGroupResponseMessage {
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

rt::root!(
    AddNewTelUriContactToGroupResponseMessage, "m:AddNewTelUriContactToGroupResponse"
);
