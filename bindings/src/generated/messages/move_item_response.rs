// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MoveItemResponseMessages;

/// Complex type `m:MoveItemResponseType`.
///
/// Global element `m:MoveItemResponse`.
///
/// Microsoft's reference: [`MoveItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/moveitemresponse).
#[doc(alias = "MoveItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MoveItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl MoveItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<MoveItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MoveItemResponse = "m:MoveItemResponseType", required 1, new(value(MoveItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    MoveItemResponse = "m:MoveItemResponse"
}
