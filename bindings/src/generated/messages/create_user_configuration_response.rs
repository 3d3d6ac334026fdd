// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::CreateUserConfigurationResponseMessages;

/// Complex type `m:CreateUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:CreateUserConfigurationResponse`.
///
/// Microsoft's reference: [`CreateUserConfigurationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createuserconfigurationresponse).
#[doc(alias = "CreateUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: CreateUserConfigurationResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateUserConfigurationResponse {}

impl CreateUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<CreateUserConfigurationResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateUserConfigurationResponse = "m:CreateUserConfigurationResponseType", required 1, new(value(CreateUserConfigurationResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    CreateUserConfigurationResponse = "m:CreateUserConfigurationResponse"
}
