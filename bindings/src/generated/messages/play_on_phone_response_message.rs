// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(PlayOnPhoneResponseMessage, ResponseMessage);

rt::placeholder_new!(PlayOnPhoneResponseMessage: placeholder);

impl rt::ReadComplex for PlayOnPhoneResponseMessage {
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
            (rt::M, "PhoneCallId") => reader.fill(&mut self.phone_call_id, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PlayOnPhoneResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:PhoneCallId", &self.phone_call_id);
    }
}

rt::root!(PlayOnPhoneResponseMessage, "m:PlayOnPhoneResponse");
