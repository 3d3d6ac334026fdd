// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::GetAttachmentResponseMessages;

/// Complex type `m:GetAttachmentResponseType`.
///
/// Global element `m:GetAttachmentResponse`.
#[doc(alias = "GetAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetAttachmentResponseMessages,
}

impl GetAttachmentResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: GetAttachmentResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    GetAttachmentResponse = "m:GetAttachmentResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    GetAttachmentResponse = "m:GetAttachmentResponse"
}
