// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::PhoneCallId;

/// Ends a phone call.
///
/// Complex type `m:DisconnectPhoneCallType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DisconnectPhoneCall`.
///
/// Example, and the other operations of the area: [Unified messaging](super::super::operation_index#unified-messaging).
///
/// Microsoft's reference: [`DisconnectPhoneCall`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/disconnectphonecall-operation).
#[doc(alias = "DisconnectPhoneCallType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DisconnectPhoneCall {
    /// Element `m:PhoneCallId`, required.
    pub phone_call_id: PhoneCallId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DisconnectPhoneCall {}

impl DisconnectPhoneCall {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(phone_call_id: impl Into<PhoneCallId>) -> Self {
        Self {
            phone_call_id: phone_call_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DisconnectPhoneCall = "m:DisconnectPhoneCallType", required 1, new(value(PhoneCallId));
    elements m {
        0 phone_call_id: "PhoneCallId" required 0;
    }
    kept { kept }
}

rt::root! {
    DisconnectPhoneCall = "m:DisconnectPhoneCall"
}
