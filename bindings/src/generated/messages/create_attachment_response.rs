// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CreateAttachmentResponseMessages;

/// Complex type `m:CreateAttachmentResponseType`.
///
/// Global element `m:CreateAttachmentResponse`.
///
/// Microsoft's reference: [`CreateAttachmentResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createattachmentresponse).
#[doc(alias = "CreateAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateAttachmentResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl CreateAttachmentResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<CreateAttachmentResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateAttachmentResponse = "m:CreateAttachmentResponseType", required 1, new(value(CreateAttachmentResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateAttachmentResponse = "m:CreateAttachmentResponse"
}
