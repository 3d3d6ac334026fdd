// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::CreateUserConfigurationResponseMessages;

/// Complex type `m:CreateUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:CreateUserConfigurationResponse`.
#[doc(alias = "CreateUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateUserConfigurationResponseMessages,
}

impl Eq for CreateUserConfigurationResponse {}

impl CreateUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: CreateUserConfigurationResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    CreateUserConfigurationResponse = "m:CreateUserConfigurationResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    CreateUserConfigurationResponse = "m:CreateUserConfigurationResponse"
}
