// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MarkAsJunkResponseMessages;

/// Complex type `m:MarkAsJunkResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAsJunkResponse`.
///
/// Microsoft's reference: [`MarkAsJunkResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/markasjunkresponse).
#[doc(alias = "MarkAsJunkResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunkResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAsJunkResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MarkAsJunkResponse {}

impl MarkAsJunkResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<MarkAsJunkResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MarkAsJunkResponse = "m:MarkAsJunkResponseType", required 1, new(value(MarkAsJunkResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    MarkAsJunkResponse = "m:MarkAsJunkResponse"
}
