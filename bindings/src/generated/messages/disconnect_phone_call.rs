// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(DisconnectPhoneCall: placeholder);

impl rt::ReadComplex for DisconnectPhoneCall {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "PhoneCallId") => reader.require(&mut self.phone_call_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DisconnectPhoneCall {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:PhoneCallId", &self.phone_call_id);
    }
}

rt::root!(DisconnectPhoneCall, "m:DisconnectPhoneCall");
