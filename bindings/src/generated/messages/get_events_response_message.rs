// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{Notification, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetEventsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetEventsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/geteventsresponsemessage).
#[doc(alias = "GetEventsResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEventsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Notification`, optional.
    pub notification: Option<Box<Notification>>,
}

impl Eq for GetEventsResponseMessage {}

impl GetEventsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            notification: None,
        }
    }
}

rt::complex_type! {
    GetEventsResponseMessage: ResponseMessage = "m:GetEventsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 notification: "Notification" optional;
    }
    kept { base.kept }
}
