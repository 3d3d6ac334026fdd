// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ConversationResponse, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetConversationItemsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetConversationItemsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getconversationitemsresponsemessage).
#[doc(alias = "GetConversationItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItemsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Conversation`, optional.
    pub conversation: Option<Box<ConversationResponse>>,
}

impl GetConversationItemsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            conversation: None,
        }
    }
}

rt::complex_type! {
    GetConversationItemsResponseMessage: ResponseMessage = "m:GetConversationItemsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 conversation: "Conversation" optional;
    }
    kept { base.kept }
}
