// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetPhoneCallInformation: blank);

impl xml::ReadNode for GetPhoneCallInformation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "PhoneCallId") => input.require(&mut self.phone_call_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetPhoneCallInformation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:PhoneCallId", &self.phone_call_id);
    }
}

xml::root!(GetPhoneCallInformation, "m:GetPhoneCallInformation");
