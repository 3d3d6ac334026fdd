// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Complex type `m:GetOMEMessageStatusType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetOMEMessageStatus`.
#[doc(alias = "GetOMEMessageStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetOmeMessageStatus {
    /// Element `m:MessageId`, optional.
    pub message_id: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetOmeMessageStatus {}

rt::complex_type! {
    GetOmeMessageStatus = "m:GetOMEMessageStatusType";
    elements m {
        0 message_id: "MessageId" optional;
    }
    kept { kept }
}

rt::root! {
    GetOmeMessageStatus = "m:GetOMEMessageStatus"
}
