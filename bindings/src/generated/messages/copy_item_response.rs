// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CopyItemResponseMessages;

/// Complex type `m:CopyItemResponseType`.
///
/// Global element `m:CopyItemResponse`.
///
/// Microsoft's reference: [`CopyItemResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/copyitemresponse).
#[doc(alias = "CopyItemResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyItemResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CopyItemResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl CopyItemResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<CopyItemResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CopyItemResponse = "m:CopyItemResponseType", required 1, new(value(CopyItemResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CopyItemResponse = "m:CopyItemResponse"
}
