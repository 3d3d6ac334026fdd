// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::GetItemResponseMessages;

/// Complex type `m:GetItemResponseType`.
///
/// Global element `m:GetItemResponse`.
#[doc(alias = "GetItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetItemResponseMessages,
}

impl GetItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: GetItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    GetItemResponse = "m:GetItemResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    GetItemResponse = "m:GetItemResponse"
}
