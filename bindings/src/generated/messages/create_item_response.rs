// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::CreateItemResponseMessages;

/// Complex type `m:CreateItemResponseType`.
///
/// Global element `m:CreateItemResponse`.
#[doc(alias = "CreateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateItemResponseMessages,
}

impl CreateItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: CreateItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    CreateItemResponse = "m:CreateItemResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    CreateItemResponse = "m:CreateItemResponse"
}
