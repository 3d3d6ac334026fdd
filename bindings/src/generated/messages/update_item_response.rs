// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::UpdateItemResponseMessages;

/// Complex type `m:UpdateItemResponseType`.
///
/// Global element `m:UpdateItemResponse`.
#[doc(alias = "UpdateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateItemResponseMessages,
}

impl UpdateItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: UpdateItemResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    UpdateItemResponse = "m:UpdateItemResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    UpdateItemResponse = "m:UpdateItemResponse"
}
