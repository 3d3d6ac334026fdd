// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::FindItemResponseMessages;

/// Complex type `m:FindItemResponseType`.
///
/// Global element `m:FindItemResponse`.
#[doc(alias = "FindItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: FindItemResponseMessages,
}

impl FindItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: FindItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    FindItemResponse = "m:FindItemResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    FindItemResponse = "m:FindItemResponse"
}
