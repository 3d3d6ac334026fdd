// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{PhoneCallInformation, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetPhoneCallInformationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPhoneCallInformationResponse`.
#[doc(alias = "GetPhoneCallInformationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPhoneCallInformationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PhoneCallInformation`, optional.
    pub phone_call_information: Option<Box<PhoneCallInformation>>,
}

impl Eq for GetPhoneCallInformationResponseMessage {}

rt::complex_type!(
    GetPhoneCallInformationResponseMessage { name:
    "m:GetPhoneCallInformationResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:PhoneCallInformation?", flags: response }
);

impl GetPhoneCallInformationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            phone_call_information: None,
        }
    }
}

rt::extends!(GetPhoneCallInformationResponseMessage, ResponseMessage);

rt::placeholder_new!(GetPhoneCallInformationResponseMessage: placeholder);

impl rt::ReadComplex for GetPhoneCallInformationResponseMessage {
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
            (rt::M, "PhoneCallInformation") => {
                reader.fill(&mut self.phone_call_information, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetPhoneCallInformationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:PhoneCallInformation", &self.phone_call_information);
    }
}

rt::root!(GetPhoneCallInformationResponseMessage, "m:GetPhoneCallInformationResponse");
