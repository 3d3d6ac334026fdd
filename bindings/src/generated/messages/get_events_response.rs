// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetEventsResponseMessages;

/// Complex type `m:GetEventsResponseType`.
///
/// Global element `m:GetEventsResponse`.
///
/// Microsoft's reference: [`GetEventsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/geteventsresponse).
#[doc(alias = "GetEventsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEventsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetEventsResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetEventsResponse {}

impl GetEventsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<GetEventsResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetEventsResponse = "m:GetEventsResponseType", required 1, new(value(GetEventsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetEventsResponse = "m:GetEventsResponse"
}
