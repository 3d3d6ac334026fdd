// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetStreamingEventsResponseMessages;

/// Complex type `m:GetStreamingEventsResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetStreamingEventsResponse`.
///
/// Microsoft's reference: [`GetStreamingEventsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getstreamingeventsresponse).
#[doc(alias = "GetStreamingEventsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEventsResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetStreamingEventsResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetStreamingEventsResponse {}

impl GetStreamingEventsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<GetStreamingEventsResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetStreamingEventsResponse = "m:GetStreamingEventsResponseType", required 1, new(value(GetStreamingEventsResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetStreamingEventsResponse = "m:GetStreamingEventsResponse"
}
