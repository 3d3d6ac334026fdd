// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::UpdateUserConfigurationResponseMessages;

/// Complex type `m:UpdateUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:UpdateUserConfigurationResponse`.
///
/// Microsoft's reference: [`UpdateUserConfigurationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateuserconfigurationresponse).
#[doc(alias = "UpdateUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UpdateUserConfigurationResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateUserConfigurationResponse {}

impl UpdateUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<UpdateUserConfigurationResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateUserConfigurationResponse = "m:UpdateUserConfigurationResponseType", required 1, new(value(UpdateUserConfigurationResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateUserConfigurationResponse = "m:UpdateUserConfigurationResponse"
}
