// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:DisconnectPhoneCallResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DisconnectPhoneCallResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`DisconnectPhoneCallResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/disconnectphonecallresponse).
#[doc(alias("DisconnectPhoneCallResponseMessageType", "DisconnectPhoneCallResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisconnectPhoneCallResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for DisconnectPhoneCallResponseMessage {}

impl DisconnectPhoneCallResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::complex_type! {
    DisconnectPhoneCallResponseMessage: ResponseMessage = "m:DisconnectPhoneCallResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements {
        base 4;
    }
    kept { base.kept }
}

rt::root! {
    DisconnectPhoneCallResponseMessage = "m:DisconnectPhoneCallResponse"
}
