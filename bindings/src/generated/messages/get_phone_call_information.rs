// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::PhoneCallId;

/// Complex type `m:GetPhoneCallInformationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPhoneCallInformation`.
#[doc(alias = "GetPhoneCallInformationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPhoneCallInformation {
    /// Element `m:PhoneCallId`, required.
    pub phone_call_id: PhoneCallId,
}

impl Eq for GetPhoneCallInformation {}

rt::complex_type!(
    GetPhoneCallInformation { name: "m:GetPhoneCallInformationType", required:
    "m:PhoneCallId", bits: 1, model: "m:PhoneCallId" }
);

impl GetPhoneCallInformation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(phone_call_id: PhoneCallId) -> Self {
        Self { phone_call_id }
    }
}

rt::placeholder_new!(GetPhoneCallInformation: placeholder);

impl rt::ReadComplex for GetPhoneCallInformation {
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

impl rt::WriteComplex for GetPhoneCallInformation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:PhoneCallId", &self.phone_call_id);
    }
}

rt::root!(GetPhoneCallInformation, "m:GetPhoneCallInformation");
