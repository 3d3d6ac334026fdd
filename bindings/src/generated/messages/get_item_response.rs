// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetItemResponseMessages;

/// Complex type `m:GetItemResponseType`.
///
/// Global element `m:GetItemResponse`.
///
/// Microsoft's reference: [`GetItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getitemresponse).
#[doc(alias = "GetItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl GetItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<GetItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetItemResponse = "m:GetItemResponseType", required 1, new(value(GetItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetItemResponse = "m:GetItemResponse"
}
