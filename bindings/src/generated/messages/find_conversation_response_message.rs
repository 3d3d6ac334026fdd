// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfConversations, ArrayOfHighlightTerms, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindConversationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindConversationResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`FindConversationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findconversationresponse).
#[doc(alias("FindConversationResponseMessageType", "FindConversationResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindConversationResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Conversations`, optional.
    pub conversations: Option<ArrayOfConversations>,
    /// Element `m:HighlightTerms`, optional, since `Exchange2013_SP1`.
    pub highlight_terms: Option<ArrayOfHighlightTerms>,
    /// Element `m:TotalConversationsInView`, optional, since `Exchange2013_SP1`.
    pub total_conversations_in_view: Option<i32>,
    /// Element `m:IndexedOffset`, optional, since `Exchange2013_SP1`.
    pub indexed_offset: Option<i32>,
}

impl Eq for FindConversationResponseMessage {}

impl FindConversationResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            conversations: None,
            highlight_terms: None,
            total_conversations_in_view: None,
            indexed_offset: None,
        }
    }
}

rt::complex_type! {
    FindConversationResponseMessage: ResponseMessage = "m:FindConversationResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 conversations: "Conversations" optional;
        1 highlight_terms: "HighlightTerms" optional;
        2 total_conversations_in_view: "TotalConversationsInView" optional;
        3 indexed_offset: "IndexedOffset" optional;
    }
    kept { base.kept }
}

rt::root! {
    FindConversationResponseMessage = "m:FindConversationResponse"
}
