// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetAttachmentResponseMessages;

/// Complex type `m:GetAttachmentResponseType`.
///
/// Global element `m:GetAttachmentResponse`.
///
/// Microsoft's reference: [`GetAttachmentResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getattachmentresponse).
#[doc(alias = "GetAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetAttachmentResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl GetAttachmentResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<GetAttachmentResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetAttachmentResponse = "m:GetAttachmentResponseType", required 1, new(value(GetAttachmentResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetAttachmentResponse = "m:GetAttachmentResponse"
}
