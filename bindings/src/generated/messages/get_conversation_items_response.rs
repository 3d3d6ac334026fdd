// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetConversationItemsResponseMessages;

/// Complex type `m:GetConversationItemsResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:GetConversationItemsResponse`.
///
/// Microsoft's reference: [`GetConversationItemsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getconversationitemsresponse).
#[doc(alias = "GetConversationItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetConversationItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetConversationItemsResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl GetConversationItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<GetConversationItemsResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetConversationItemsResponse = "m:GetConversationItemsResponseType", required 1, new(value(GetConversationItemsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetConversationItemsResponse = "m:GetConversationItemsResponse"
}
