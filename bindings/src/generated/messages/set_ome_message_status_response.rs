// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{OmeMessageRevocationStatus, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:SetOMEMessageStatusResponseType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:SetOMEMessageStatusResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "SetOMEMessageStatusResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetOmeMessageStatusResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Subject`, optional.
    pub subject: Option<String>,
    /// Element `m:MessageId`, optional.
    pub message_id: Option<String>,
    /// Element `m:CorrelationId`, optional.
    pub correlation_id: Option<String>,
    /// Element `m:RevokeStatus`, optional.
    pub revoke_status: Option<OmeMessageRevocationStatus>,
    /// Element `m:IsRevoked`, optional.
    pub is_revoked: Option<bool>,
}

impl Eq for SetOmeMessageStatusResponse {}

impl SetOmeMessageStatusResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            subject: None,
            message_id: None,
            correlation_id: None,
            revoke_status: None,
            is_revoked: None,
        }
    }
}

rt::complex_type! {
    SetOmeMessageStatusResponse: ResponseMessage = "m:SetOMEMessageStatusResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 subject: "Subject" optional;
        1 message_id: "MessageId" optional;
        2 correlation_id: "CorrelationId" optional;
        3 revoke_status: "RevokeStatus" once;
        4 is_revoked: "IsRevoked" optional;
    }
    kept { base.kept }
}

rt::root! {
    SetOmeMessageStatusResponse = "m:SetOMEMessageStatusResponse"
}
