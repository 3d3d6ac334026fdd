// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SendNotificationResponseMessages;

/// Complex type `m:SendNotificationResponseType`.
///
/// Global element `m:SendNotification`.
///
/// Microsoft's reference: [`SendNotification`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sendnotification).
#[doc(alias("SendNotificationResponseType", "SendNotification"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendNotificationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SendNotificationResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SendNotificationResponse {}

impl SendNotificationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<SendNotificationResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SendNotificationResponse = "m:SendNotificationResponseType", required 1, new(value(SendNotificationResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    SendNotificationResponse = "m:SendNotification"
}
