// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::DeleteItemResponseMessages;

/// Complex type `m:DeleteItemResponseType`.
///
/// Global element `m:DeleteItemResponse`.
///
/// Microsoft's reference: [`DeleteItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteitemresponse).
#[doc(alias = "DeleteItemResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteItemResponse {}

impl DeleteItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<DeleteItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteItemResponse = "m:DeleteItemResponseType", required 1, new(value(DeleteItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteItemResponse = "m:DeleteItemResponse"
}
