// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SendItemResponseMessages;

/// Complex type `m:SendItemResponseType`.
///
/// Global element `m:SendItemResponse`.
///
/// Microsoft's reference: [`SendItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/senditemresponse).
#[doc(alias = "SendItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SendItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SendItemResponse {}

impl SendItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<SendItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SendItemResponse = "m:SendItemResponseType", required 1, new(value(SendItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    SendItemResponse = "m:SendItemResponse"
}
