// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetUserConfigurationResponseMessages;

/// Complex type `m:GetUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetUserConfigurationResponse`.
///
/// Microsoft's reference: [`GetUserConfigurationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserconfigurationresponse).
#[doc(alias = "GetUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetUserConfigurationResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserConfigurationResponse {}

impl GetUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<GetUserConfigurationResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetUserConfigurationResponse = "m:GetUserConfigurationResponseType", required 1, new(value(GetUserConfigurationResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetUserConfigurationResponse = "m:GetUserConfigurationResponse"
}
