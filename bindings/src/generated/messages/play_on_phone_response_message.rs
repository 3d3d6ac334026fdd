// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{PhoneCallId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:PlayOnPhoneResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:PlayOnPhoneResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`PlayOnPhoneResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/playonphoneresponse-exchange-web-services).
#[doc(alias("PlayOnPhoneResponseMessageType", "PlayOnPhoneResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PlayOnPhoneResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:PhoneCallId`, optional.
    pub phone_call_id: Option<Box<PhoneCallId>>,
}

impl Eq for PlayOnPhoneResponseMessage {}

impl PlayOnPhoneResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            phone_call_id: None,
        }
    }
}

rt::complex_type! {
    PlayOnPhoneResponseMessage: ResponseMessage = "m:PlayOnPhoneResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 phone_call_id: "PhoneCallId" optional;
    }
    kept { base.kept }
}

rt::root! {
    PlayOnPhoneResponseMessage = "m:PlayOnPhoneResponse"
}
