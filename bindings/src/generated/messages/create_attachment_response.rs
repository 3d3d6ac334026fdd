// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::CreateAttachmentResponseMessages;

/// Complex type `m:CreateAttachmentResponseType`.
///
/// Global element `m:CreateAttachmentResponse`.
#[doc(alias = "CreateAttachmentResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateAttachmentResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateAttachmentResponseMessages,
}

impl CreateAttachmentResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: CreateAttachmentResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    CreateAttachmentResponse = "m:CreateAttachmentResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    CreateAttachmentResponse = "m:CreateAttachmentResponse"
}
