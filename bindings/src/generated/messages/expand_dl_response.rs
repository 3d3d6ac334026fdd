// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ExpandDlResponseMessages;

/// Complex type `m:ExpandDLResponseType`.
///
/// Global element `m:ExpandDLResponse`.
///
/// Microsoft's reference: [`ExpandDLResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/expanddlresponse).
#[doc(alias = "ExpandDLResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDlResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ExpandDlResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ExpandDlResponse {}

impl ExpandDlResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ExpandDlResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ExpandDlResponse = "m:ExpandDLResponseType", required 1, new(value(ExpandDlResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    ExpandDlResponse = "m:ExpandDLResponse"
}
