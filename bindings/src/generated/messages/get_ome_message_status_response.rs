// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetOMEMessageStatusResponseType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetOMEMessageStatusResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "GetOMEMessageStatusResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetOmeMessageStatusResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:IsRevoked`, optional.
    pub is_revoked: Option<bool>,
    /// Element `m:ReceivedTime`, optional.
    pub received_time: Option<value::DateTime>,
    /// Element `m:Subject`, optional.
    pub subject: Option<String>,
    /// Element `m:Container`, optional.
    pub container: Option<String>,
    /// Element `m:IsRevocable`, optional.
    pub is_revocable: Option<bool>,
}

impl Eq for GetOmeMessageStatusResponse {}

impl GetOmeMessageStatusResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            is_revoked: None,
            received_time: None,
            subject: None,
            container: None,
            is_revocable: None,
        }
    }
}

rt::complex_type! {
    GetOmeMessageStatusResponse: ResponseMessage = "m:GetOMEMessageStatusResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 is_revoked: "IsRevoked" optional;
        1 received_time: "ReceivedTime" optional;
        2 subject: "Subject" optional;
        3 container: "Container" optional;
        4 is_revocable: "IsRevocable" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetOmeMessageStatusResponse = "m:GetOMEMessageStatusResponse"
}
