// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::MarkAsJunkResponseMessages;

/// Complex type `m:MarkAsJunkResponseType`, since `Exchange2013_SP1`.
///
/// Global element `m:MarkAsJunkResponse`.
#[doc(alias = "MarkAsJunkResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MarkAsJunkResponse {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: MarkAsJunkResponseMessages,
}

impl Eq for MarkAsJunkResponse {}

impl MarkAsJunkResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: MarkAsJunkResponseMessages) -> Self {
        Self { response_messages }
    }
}

rt::complex_type! {
    MarkAsJunkResponse = "m:MarkAsJunkResponseType", required 1, new(value);
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}

rt::root! {
    MarkAsJunkResponse = "m:MarkAsJunkResponse"
}
