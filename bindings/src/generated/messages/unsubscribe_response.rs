// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::UnsubscribeResponseMessages;

/// Complex type `m:UnsubscribeResponseType`.
///
/// Global element `m:UnsubscribeResponse`.
///
/// Microsoft's reference: [`UnsubscribeResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/unsubscriberesponse).
#[doc(alias = "UnsubscribeResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnsubscribeResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UnsubscribeResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UnsubscribeResponse {}

impl UnsubscribeResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<UnsubscribeResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UnsubscribeResponse = "m:UnsubscribeResponseType", required 1, new(value(UnsubscribeResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    UnsubscribeResponse = "m:UnsubscribeResponse"
}
