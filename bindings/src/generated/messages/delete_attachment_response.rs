// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::DeleteAttachmentResponseMessages;

/// Complex type `m:DeleteAttachmentResponseType`.
///
/// Global element `m:DeleteAttachmentResponse`.
///
/// Microsoft's reference: [`DeleteAttachmentResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteattachmentresponse).
#[doc(alias = "DeleteAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteAttachmentResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteAttachmentResponse {}

impl DeleteAttachmentResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<DeleteAttachmentResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteAttachmentResponse = "m:DeleteAttachmentResponseType", required 1, new(value(DeleteAttachmentResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteAttachmentResponse = "m:DeleteAttachmentResponse"
}
