// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::UnsubscribeResponseMessages;

/// Complex type `m:UnsubscribeResponseType`.
///
/// Global element `m:UnsubscribeResponse`.
#[doc(alias = "UnsubscribeResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnsubscribeResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: UnsubscribeResponseMessages,
}

impl Eq for UnsubscribeResponse {}

impl UnsubscribeResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: UnsubscribeResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    UnsubscribeResponse = "m:UnsubscribeResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    UnsubscribeResponse = "m:UnsubscribeResponse"
}
