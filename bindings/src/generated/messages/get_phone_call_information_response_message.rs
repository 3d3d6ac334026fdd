// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetPhoneCallInformationResponseMessage, ResponseMessage);

xml::blank_new!(GetPhoneCallInformationResponseMessage: blank);

impl xml::ReadNode for GetPhoneCallInformationResponseMessage {
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
            (xml::M, "PhoneCallInformation") => {
                input.fill(&mut self.phone_call_information, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetPhoneCallInformationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:PhoneCallInformation", &self.phone_call_information);
    }
}

xml::root!(GetPhoneCallInformationResponseMessage, "m:GetPhoneCallInformationResponse");
