// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::DeleteUserConfigurationResponseMessages;

/// Complex type `m:DeleteUserConfigurationResponseType`, since `Exchange2010_SP1`.
///
/// Global element `m:DeleteUserConfigurationResponse`.
///
/// Microsoft's reference: [`DeleteUserConfigurationResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteuserconfigurationresponse).
#[doc(alias = "DeleteUserConfigurationResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteUserConfigurationResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: DeleteUserConfigurationResponseMessages,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteUserConfigurationResponse {}

impl DeleteUserConfigurationResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        response_messages: impl Into<DeleteUserConfigurationResponseMessages>,
    ) -> Self {
        Self {
            response_messages: response_messages.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteUserConfigurationResponse = "m:DeleteUserConfigurationResponseType", required 1, new(value(DeleteUserConfigurationResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteUserConfigurationResponse = "m:DeleteUserConfigurationResponse"
}
