// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::BaseDelegateResponseMessage;

/// Complex type `m:RemoveDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:RemoveDelegateResponse`.
#[doc(alias = "RemoveDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RemoveDelegateResponseMessage {
    /// What it inherits from [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
}

impl RemoveDelegateResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:RemoveDelegateResponseMessageType",
        base: Some(BaseDelegateResponseMessage::SHAPE),
        bits: 1,
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
        }
    }
}

::ews_bindings::complex_type!(RemoveDelegateResponseMessage);

::ews_bindings::extends!(RemoveDelegateResponseMessage, BaseDelegateResponseMessage);

::ews_bindings::blank_new!(RemoveDelegateResponseMessage : blank);

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
