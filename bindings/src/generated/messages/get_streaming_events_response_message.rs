// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ConnectionStatus, ResponseClass};
use super::{
    GetStreamingEventsResponseMessageErrorSubscriptionIds,
    GetStreamingEventsResponseMessageNotifications, ResponseMessage,
};

/// Complex type `m:GetStreamingEventsResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetStreamingEventsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getstreamingeventsresponsemessage).
#[doc(alias = "GetStreamingEventsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEventsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Notifications`, optional.
    pub notifications: Option<GetStreamingEventsResponseMessageNotifications>,
    /// Element `m:ErrorSubscriptionIds`, optional.
    pub error_subscription_ids: Option<
        GetStreamingEventsResponseMessageErrorSubscriptionIds,
    >,
    /// Element `m:ConnectionStatus`, optional.
    pub connection_status: Option<ConnectionStatus>,
}

impl Eq for GetStreamingEventsResponseMessage {}

impl GetStreamingEventsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            notifications: None,
            error_subscription_ids: None,
            connection_status: None,
        }
    }
}

rt::complex_type! {
    GetStreamingEventsResponseMessage: ResponseMessage = "m:GetStreamingEventsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 notifications: "Notifications" optional;
        1 error_subscription_ids: "ErrorSubscriptionIds" optional;
        2 connection_status: "ConnectionStatus" optional;
    }
    kept { base.kept }
}
