// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ImGroup, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddImGroupResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddImGroupResponse`.
#[doc(alias = "AddImGroupResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImGroupResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImGroup`, optional.
    pub im_group: Option<Box<ImGroup>>,
}

impl Eq for AddImGroupResponseMessage {}

rt::complex_type!(
    AddImGroupResponseMessage { name: "m:AddImGroupResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ImGroup?", flags: response }
);

impl AddImGroupResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_group: None,
        }
    }
}

rt::extends!(AddImGroupResponseMessage, ResponseMessage);

rt::placeholder_new!(AddImGroupResponseMessage: placeholder);

impl rt::ReadComplex for AddImGroupResponseMessage {
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
            (rt::M, "ImGroup") => reader.fill(&mut self.im_group, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AddImGroupResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ImGroup", &self.im_group);
    }
}

rt::root!(AddImGroupResponseMessage, "m:AddImGroupResponse");
