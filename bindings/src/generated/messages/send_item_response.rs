// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SendItemResponseMessages;

/// Complex type `m:SendItemResponseType`.
///
/// Global element `m:SendItemResponse`.
#[doc(alias = "SendItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SendItemResponseMessages,
}

impl Eq for SendItemResponse {}

impl SendItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: SendItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    SendItemResponse = "m:SendItemResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    SendItemResponse = "m:SendItemResponse"
}
