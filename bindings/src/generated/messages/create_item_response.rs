// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CreateItemResponseMessages;

/// Complex type `m:CreateItemResponseType`.
///
/// Global element `m:CreateItemResponse`.
///
/// Microsoft's reference: [`CreateItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createitemresponse).
#[doc(alias = "CreateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl CreateItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<CreateItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateItemResponse = "m:CreateItemResponseType", required 1, new(value(CreateItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateItemResponse = "m:CreateItemResponse"
}
