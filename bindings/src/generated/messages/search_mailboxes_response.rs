// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::SearchMailboxesResponseMessages;

/// Complex type `m:SearchMailboxesResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:SearchMailboxesResponse`.
///
/// Microsoft's reference: [`SearchMailboxesResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchmailboxesresponse).
#[doc(alias = "SearchMailboxesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: SearchMailboxesResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SearchMailboxesResponse {}

impl SearchMailboxesResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<SearchMailboxesResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SearchMailboxesResponse = "m:SearchMailboxesResponseType", required 1, new(value(SearchMailboxesResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    SearchMailboxesResponse = "m:SearchMailboxesResponse"
}
