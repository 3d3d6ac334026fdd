// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::PhoneCallId;

/// Complex type `m:DisconnectPhoneCallType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DisconnectPhoneCall`.
#[doc(alias = "DisconnectPhoneCallType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisconnectPhoneCall {
    /// Element `m:PhoneCallId`, required.
    pub phone_call_id: PhoneCallId,
}

impl Eq for DisconnectPhoneCall {}

xml::complex_type!(
    DisconnectPhoneCall { name: "m:DisconnectPhoneCallType", required: "m:PhoneCallId",
    bits: 1, model: "m:PhoneCallId" }
);

impl DisconnectPhoneCall {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(phone_call_id: PhoneCallId) -> Self {
        Self { phone_call_id }
    }
}

xml::blank_new!(DisconnectPhoneCall: blank);

impl xml::ReadNode for DisconnectPhoneCall {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "PhoneCallId") => input.require(&mut self.phone_call_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DisconnectPhoneCall {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:PhoneCallId", &self.phone_call_id);
    }
}

xml::root!(DisconnectPhoneCall, "m:DisconnectPhoneCall");
