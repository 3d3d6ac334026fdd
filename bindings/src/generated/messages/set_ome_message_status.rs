// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `m:SetOMEMessageStatusType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetOMEMessageStatus`.
#[doc(alias = "SetOMEMessageStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetOmeMessageStatus {
    /// Element `m:MessageId`, optional.
    pub message_id: Option<String>,
    /// Element `m:IsRevoked`, optional.
    pub is_revoked: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetOmeMessageStatus {}

rt::complex_type! {
    SetOmeMessageStatus = "m:SetOMEMessageStatusType";
    elements m {
        0 message_id: "MessageId" optional;
        1 is_revoked: "IsRevoked" optional;
    }
    kept { kept }
}

rt::root! {
    SetOmeMessageStatus = "m:SetOMEMessageStatus"
}
