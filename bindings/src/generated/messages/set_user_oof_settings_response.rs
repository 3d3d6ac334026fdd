// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::ResponseMessage;

/// Complex type `m:SetUserOofSettingsResponse`.
///
/// Global element `m:SetUserOofSettingsResponse`.
///
/// Microsoft's reference: [`SetUserOofSettingsResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setuseroofsettingsresponse).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserOofSettingsResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetUserOofSettingsResponse {}

rt::complex_type! {
    SetUserOofSettingsResponse = "m:SetUserOofSettingsResponse";
    elements m {
        0 response_message: "ResponseMessage" optional;
    }
    kept { kept }
}

rt::root! {
    SetUserOofSettingsResponse = "m:SetUserOofSettingsResponse"
}
