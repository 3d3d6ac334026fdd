// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::FindItemResponseMessages;

/// Complex type `m:FindItemResponseType`.
///
/// Global element `m:FindItemResponse`.
///
/// Microsoft's reference: [`FindItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/finditemresponse).
#[doc(alias = "FindItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: FindItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl FindItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<FindItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindItemResponse = "m:FindItemResponseType", required 1, new(value(FindItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    FindItemResponse = "m:FindItemResponse"
}
