// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{DeliverMeetingRequests, ResponseClass};
use super::BaseDelegateResponseMessage;

/// Complex type `m:GetDelegateResponseMessageType`.
///
/// Extends `m:BaseDelegateResponseMessageType`.
/// Global element `m:GetDelegateResponse`.
///
/// Fields inherited from [`BaseDelegateResponseMessage`]: `response_messages`.
///
/// Fields inherited from [`ResponseMessage`](super::ResponseMessage): `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetDelegateResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getdelegateresponse).
#[doc(alias("GetDelegateResponseMessageType", "GetDelegateResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDelegateResponseMessage {
    /// The value of the base type, [`BaseDelegateResponseMessage`].
    pub base: BaseDelegateResponseMessage,
    /// Element `m:DeliverMeetingRequests`, optional.
    pub deliver_meeting_requests: Option<DeliverMeetingRequests>,
}

impl Eq for GetDelegateResponseMessage {}

impl GetDelegateResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: BaseDelegateResponseMessage::new(response_class),
            deliver_meeting_requests: None,
        }
    }
}

rt::complex_type! {
    GetDelegateResponseMessage: BaseDelegateResponseMessage = "m:GetDelegateResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 5;
        0 deliver_meeting_requests: "DeliverMeetingRequests" optional;
    }
    kept { base.base.kept }
}

rt::root! {
    GetDelegateResponseMessage = "m:GetDelegateResponse"
}
