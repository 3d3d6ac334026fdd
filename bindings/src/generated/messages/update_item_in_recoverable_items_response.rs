// @generated

use ::ews_bindings::{rt, xml};
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl UpdateItemInRecoverableItemsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<UpdateItemInRecoverableItemsResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateItemInRecoverableItemsResponse = "m:UpdateItemInRecoverableItemsResponseType", required 1, new(value(UpdateItemInRecoverableItemsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateItemInRecoverableItemsResponse = "m:UpdateItemInRecoverableItemsResponse"
}
