// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{PhoneCallInformation, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetPhoneCallInformationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPhoneCallInformationResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetPhoneCallInformationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getphonecallinformationresponse).
#[doc(
    alias(
        "GetPhoneCallInformationResponseMessageType",
        "GetPhoneCallInformationResponse"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPhoneCallInformationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PhoneCallInformation`, optional.
    pub phone_call_information: Option<Box<PhoneCallInformation>>,
}

impl Eq for GetPhoneCallInformationResponseMessage {}

impl GetPhoneCallInformationResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            phone_call_information: None,
        }
    }
}

rt::complex_type! {
    GetPhoneCallInformationResponseMessage: ResponseMessage = "m:GetPhoneCallInformationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 phone_call_information: "PhoneCallInformation" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetPhoneCallInformationResponseMessage = "m:GetPhoneCallInformationResponse"
}
