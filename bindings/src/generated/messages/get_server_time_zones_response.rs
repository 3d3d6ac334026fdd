// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetServerTimeZonesResponseMessages;

/// Complex type `m:GetServerTimeZonesResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetServerTimeZonesResponse`.
///
/// Microsoft's reference: [`GetServerTimeZonesResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getservertimezonesresponse).
#[doc(alias = "GetServerTimeZonesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZonesResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetServerTimeZonesResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetServerTimeZonesResponse {}

impl GetServerTimeZonesResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<GetServerTimeZonesResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetServerTimeZonesResponse = "m:GetServerTimeZonesResponseType", required 1, new(value(GetServerTimeZonesResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetServerTimeZonesResponse = "m:GetServerTimeZonesResponse"
}
