// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::UpdateItemInRecoverableItemsResponseMessages;

/// Complex type `m:UpdateItemInRecoverableItemsResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:UpdateItemInRecoverableItemsResponse`.
#[doc(alias = "UpdateItemInRecoverableItemsResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemInRecoverableItemsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateItemInRecoverableItemsResponseMessages,
}

impl UpdateItemInRecoverableItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: UpdateItemInRecoverableItemsResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    UpdateItemInRecoverableItemsResponse = "m:UpdateItemInRecoverableItemsResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    UpdateItemInRecoverableItemsResponse = "m:UpdateItemInRecoverableItemsResponse"
}
