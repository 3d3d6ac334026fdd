// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:DisconnectPhoneCallResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DisconnectPhoneCallResponse`.
#[doc(alias = "DisconnectPhoneCallResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisconnectPhoneCallResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for DisconnectPhoneCallResponseMessage {}

xml::complex_type!(
    DisconnectPhoneCallResponseMessage { name:
    "m:DisconnectPhoneCallResponseMessageType", base: ResponseMessage, bits: 1, flags:
    response }
);

impl DisconnectPhoneCallResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

xml::extends!(DisconnectPhoneCallResponseMessage, ResponseMessage);

xml::blank_new!(DisconnectPhoneCallResponseMessage: blank);

impl xml::ReadNode for DisconnectPhoneCallResponseMessage {
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

impl xml::WriteNode for DisconnectPhoneCallResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(DisconnectPhoneCallResponseMessage, "m:DisconnectPhoneCallResponse");
