// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ExternalAudience, UserOofSettings};
use super::ResponseMessage;

/// Complex type `m:GetUserOofSettingsResponse`.
///
/// Global element `m:GetUserOofSettingsResponse`.
///
/// Microsoft's reference: [`GetUserOofSettingsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuseroofsettingsresponse).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserOofSettingsResponse {
    /// Element `m:ResponseMessage`, required.
    pub response_message: ResponseMessage,
    /// Element `t:OofSettings`, optional.
    pub oof_settings: Option<Box<UserOofSettings>>,
    /// Element `m:AllowExternalOof`, optional.
    pub allow_external_oof: Option<ExternalAudience>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserOofSettingsResponse {}

impl GetUserOofSettingsResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_message: impl Into<ResponseMessage>) -> Self {
        Self {
            response_message: response_message.into(),
            oof_settings: None,
            allow_external_oof: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetUserOofSettingsResponse = "m:GetUserOofSettingsResponse", required 1, new(value(ResponseMessage));
    fields {
        0 response_message: element(m "ResponseMessage") required 0;
        1 oof_settings: element(t "OofSettings") optional;
        2 allow_external_oof: element(m "AllowExternalOof") optional;
    }
    kept { kept }
}

rt::root! {
    GetUserOofSettingsResponse = "m:GetUserOofSettingsResponse"
}
