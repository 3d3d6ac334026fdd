// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetClientAccessTokenResponseMessages;

/// Complex type `m:GetClientAccessTokenResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:GetClientAccessTokenResponse`.
///
/// Microsoft's reference: [`GetClientAccessTokenResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getclientaccesstokenresponse).
#[doc(alias = "GetClientAccessTokenResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessTokenResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetClientAccessTokenResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetClientAccessTokenResponse {}

impl GetClientAccessTokenResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<GetClientAccessTokenResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetClientAccessTokenResponse = "m:GetClientAccessTokenResponseType", required 1, new(value(GetClientAccessTokenResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetClientAccessTokenResponse = "m:GetClientAccessTokenResponse"
}
