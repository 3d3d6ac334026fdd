// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::BaseDelegateResponseMessage;

/// Complex type `m:RemoveDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:RemoveDelegateResponse`.
#[doc(alias = "RemoveDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDelegateResponseMessage {
    /// What it inherits from [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
}

impl Eq for RemoveDelegateResponseMessage {}

xml::complex_type!(
    RemoveDelegateResponseMessage { name: "m:RemoveDelegateResponseMessageType", base:
    BaseDelegateResponseMessage, bits: 1, flags: response }
);

impl RemoveDelegateResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
        }
    }
}

xml::extends!(RemoveDelegateResponseMessage, BaseDelegateResponseMessage);

xml::blank_new!(RemoveDelegateResponseMessage: blank);

impl xml::ReadNode for RemoveDelegateResponseMessage {
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

impl xml::WriteNode for RemoveDelegateResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(RemoveDelegateResponseMessage, "m:RemoveDelegateResponse");
