// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ApplyConversationActionResponseMessages;

/// Complex type `m:ApplyConversationActionResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:ApplyConversationActionResponse`.
///
/// Microsoft's reference: [`ApplyConversationActionResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/applyconversationactionresponse).
#[doc(alias = "ApplyConversationActionResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApplyConversationActionResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ApplyConversationActionResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ApplyConversationActionResponse {}

impl ApplyConversationActionResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<ApplyConversationActionResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ApplyConversationActionResponse = "m:ApplyConversationActionResponseType", required 1, new(value(ApplyConversationActionResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ApplyConversationActionResponse = "m:ApplyConversationActionResponse"
}
