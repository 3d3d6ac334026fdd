// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::UpdateItemResponseMessages;

/// Complex type `m:UpdateItemResponseType`.
///
/// Global element `m:UpdateItemResponse`.
///
/// Microsoft's reference: [`UpdateItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateitemresponse).
#[doc(alias = "UpdateItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl UpdateItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<UpdateItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateItemResponse = "m:UpdateItemResponseType", required 1, new(value(UpdateItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateItemResponse = "m:UpdateItemResponse"
}
