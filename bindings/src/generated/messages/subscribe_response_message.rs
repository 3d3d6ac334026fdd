// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, SubscriptionId, Watermark};
use super::ResponseMessage;

/// Complex type `m:SubscribeResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`SubscribeResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/subscriberesponsemessage).
#[doc(alias = "SubscribeResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SubscribeResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SubscriptionId`, optional.
    pub subscription_id: Option<SubscriptionId>,
    /// Element `m:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl Eq for SubscribeResponseMessage {}

impl SubscribeResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            subscription_id: None,
            watermark: None,
        }
    }
}

rt::complex_type! {
    SubscribeResponseMessage: ResponseMessage = "m:SubscribeResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 subscription_id: "SubscriptionId" optional;
        1 watermark: "Watermark" optional;
    }
    kept { base.kept }
}
