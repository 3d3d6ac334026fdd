// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{Persona, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddNewImContactToGroupResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddNewImContactToGroupResponse`.
#[doc(alias = "AddNewImContactToGroupResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewImContactToGroupResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Persona`, optional.
    pub persona: Option<Box<Persona>>,
}

xml::complex_type!(
    AddNewImContactToGroupResponseMessage { name:
    "m:AddNewImContactToGroupResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:Persona?", flags: response }
);

impl AddNewImContactToGroupResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            persona: None,
        }
    }
}

xml::extends!(AddNewImContactToGroupResponseMessage, ResponseMessage);

xml::blank_new!(AddNewImContactToGroupResponseMessage: blank);

impl xml::ReadNode for AddNewImContactToGroupResponseMessage {
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

impl xml::WriteNode for AddNewImContactToGroupResponseMessage {
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

xml::root!(AddNewImContactToGroupResponseMessage, "m:AddNewImContactToGroupResponse");
