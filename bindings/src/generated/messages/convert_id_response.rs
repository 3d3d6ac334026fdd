// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ConvertIdResponseMessages;

/// Complex type `m:ConvertIdResponseType`.
///
/// Global element `m:ConvertIdResponse`.
///
/// Microsoft's reference: [`ConvertIdResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/convertidresponse).
#[doc(alias = "ConvertIdResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConvertIdResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ConvertIdResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ConvertIdResponse {}

impl ConvertIdResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ConvertIdResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ConvertIdResponse = "m:ConvertIdResponseType", required 1, new(value(ConvertIdResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ConvertIdResponse = "m:ConvertIdResponse"
}
