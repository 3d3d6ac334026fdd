// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::GetSpecificUserConfigurationResponseMessages;

/// Complex type `m:GetSpecificUserConfigurationResponseType`, since `V2016_10_10`.
///
/// Global element `m:GetSpecificUserConfigurationResponse`.
#[doc(alias = "GetSpecificUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSpecificUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: GetSpecificUserConfigurationResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetSpecificUserConfigurationResponse {}

impl GetSpecificUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<GetSpecificUserConfigurationResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetSpecificUserConfigurationResponse = "m:GetSpecificUserConfigurationResponseType", required 1, new(value(GetSpecificUserConfigurationResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    GetSpecificUserConfigurationResponse = "m:GetSpecificUserConfigurationResponse"
}
