// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:SendNotificationResponseType`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:SendNotification`.
#[doc(alias = "SendNotificationResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendNotificationResponse {
    /// The fields inherited from [`BaseResponseMessage`]: `response_messages`.
    pub base: BaseResponseMessage,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl SendNotificationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SendNotificationResponse: BaseResponseMessage = "m:SendNotificationResponseType", required 1, new(value);
    elements {
        base 1;
    }
    kept { kept }
}

rt::root! {
    SendNotificationResponse = "m:SendNotification"
}
