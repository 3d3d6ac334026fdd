// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ResolveNamesResponseMessages;

/// Complex type `m:ResolveNamesResponseType`.
///
/// Global element `m:ResolveNamesResponse`.
///
/// Microsoft's reference: [`ResolveNamesResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolvenamesresponse).
#[doc(alias = "ResolveNamesResponseType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNamesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ResolveNamesResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl ResolveNamesResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ResolveNamesResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ResolveNamesResponse = "m:ResolveNamesResponseType", required 1, new(value(ResolveNamesResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ResolveNamesResponse = "m:ResolveNamesResponse"
}
