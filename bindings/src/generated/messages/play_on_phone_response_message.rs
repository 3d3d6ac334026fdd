// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{PhoneCallId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:PlayOnPhoneResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:PlayOnPhoneResponse`.
#[doc(alias = "PlayOnPhoneResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlayOnPhoneResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PhoneCallId`, optional.
    pub phone_call_id: Option<Box<PhoneCallId>>,
}

impl Eq for PlayOnPhoneResponseMessage {}

xml::complex_type!(
    PlayOnPhoneResponseMessage { name: "m:PlayOnPhoneResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:PhoneCallId?", flags: response }
);

impl PlayOnPhoneResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            phone_call_id: None,
        }
    }
}

xml::extends!(PlayOnPhoneResponseMessage, ResponseMessage);

xml::blank_new!(PlayOnPhoneResponseMessage: blank);

impl xml::ReadNode for PlayOnPhoneResponseMessage {
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
            (xml::M, "PhoneCallId") => input.fill(&mut self.phone_call_id, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PlayOnPhoneResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:PhoneCallId", &self.phone_call_id);
    }
}

xml::root!(PlayOnPhoneResponseMessage, "m:PlayOnPhoneResponse");
