// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ResponseMessage;

/// Complex type `m:SetUserOofSettingsResponse`.
///
/// Global element `m:SetUserOofSettingsResponse`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserOofSettingsResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
}

impl Eq for SetUserOofSettingsResponse {}

rt::complex_type! {
    SetUserOofSettingsResponse = "m:SetUserOofSettingsResponse";
    elements m {
        0 response_message: "ResponseMessage" optional;
    }
}

rt::root! {
    SetUserOofSettingsResponse = "m:SetUserOofSettingsResponse"
}
