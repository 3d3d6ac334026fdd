// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(SendNotificationResponse, BaseResponseMessage);

xml::blank_new!(SendNotificationResponse: blank);

impl xml::ReadNode for SendNotificationResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for SendNotificationResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(SendNotificationResponse, "m:SendNotification");
