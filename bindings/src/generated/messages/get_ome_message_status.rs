// @generated

use ::ews_bindings::rt;
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
}

impl Eq for GetOmeMessageStatus {}

rt::complex_type! {
    GetOmeMessageStatus = "m:GetOMEMessageStatusType";
    elements m {
        0 message_id: "MessageId" optional;
    }
}

rt::root! {
    GetOmeMessageStatus = "m:GetOMEMessageStatus"
}
