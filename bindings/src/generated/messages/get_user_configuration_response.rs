// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::GetUserConfigurationResponseMessages;

/// Complex type `m:GetUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:GetUserConfigurationResponse`.
#[doc(alias = "GetUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetUserConfigurationResponseMessages,
}

impl Eq for GetUserConfigurationResponse {}

impl GetUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: GetUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    GetUserConfigurationResponse = "m:GetUserConfigurationResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    GetUserConfigurationResponse = "m:GetUserConfigurationResponse"
}
