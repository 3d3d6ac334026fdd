// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DeleteItemResponseMessages;

/// Complex type `m:DeleteItemResponseType`.
///
/// Global element `m:DeleteItemResponse`.
#[doc(alias = "DeleteItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteItemResponseMessages,
}

impl Eq for DeleteItemResponse {}

impl DeleteItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: DeleteItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    DeleteItemResponse = "m:DeleteItemResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    DeleteItemResponse = "m:DeleteItemResponse"
}
