// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::GetClientAccessTokenResponseMessages;

/// Complex type `m:GetClientAccessTokenResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:GetClientAccessTokenResponse`.
#[doc(alias = "GetClientAccessTokenResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessTokenResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetClientAccessTokenResponseMessages,
}

impl Eq for GetClientAccessTokenResponse {}

impl GetClientAccessTokenResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: GetClientAccessTokenResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    GetClientAccessTokenResponse = "m:GetClientAccessTokenResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    GetClientAccessTokenResponse = "m:GetClientAccessTokenResponse"
}
