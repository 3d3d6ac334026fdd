// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::BaseDelegateResponseMessage;

/// Complex type `m:UpdateDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:UpdateDelegateResponse`.
#[doc(alias = "UpdateDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateDelegateResponseMessage {
    /// What it inherits from [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
}

impl Eq for UpdateDelegateResponseMessage {}

xml::complex_type!(
    UpdateDelegateResponseMessage { name: "m:UpdateDelegateResponseMessageType", base:
    BaseDelegateResponseMessage, bits: 1, flags: response }
);

impl UpdateDelegateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
        }
    }
}

xml::extends!(UpdateDelegateResponseMessage, BaseDelegateResponseMessage);

xml::blank_new!(UpdateDelegateResponseMessage: blank);

impl xml::ReadNode for UpdateDelegateResponseMessage {
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
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for UpdateDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(UpdateDelegateResponseMessage, "m:UpdateDelegateResponse");
