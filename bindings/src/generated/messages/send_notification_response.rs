// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfResponseMessages, BaseResponseMessage};

/// Complex type `m:SendNotificationResponseType`.
///
/// Extends `m:BaseResponseMessageType`.
/// Global element `m:SendNotification`.
#[doc(alias = "SendNotificationResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendNotificationResponse {
    /// What it inherits from [`BaseResponseMessage`].
    pub base: BaseResponseMessage,
}

rt::complex_type!(
    SendNotificationResponse { name: "m:SendNotificationResponseType", base:
    BaseResponseMessage, bits: 1 }
);

impl SendNotificationResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_messages: ArrayOfResponseMessages) -> Self {
        Self {
            base: BaseResponseMessage::new(response_messages),
        }
    }
}

rt::extends!(SendNotificationResponse, BaseResponseMessage);

rt::placeholder_new!(SendNotificationResponse: placeholder);

impl rt::ReadComplex for SendNotificationResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for SendNotificationResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(SendNotificationResponse, "m:SendNotification");
