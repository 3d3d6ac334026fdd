// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfResponseMessages;

/// Complex type `m:BaseResponseMessageType`.
#[doc(alias = "BaseResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseResponseMessage {
    /// Element `m:ResponseMessages`, required.
    pub response_messages: ArrayOfResponseMessages,
}

impl BaseResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_messages: impl Into<ArrayOfResponseMessages>) -> Self {
        Self {
            response_messages: response_messages.into(),
        }
    }
}

rt::complex_type! {
    BaseResponseMessage = "m:BaseResponseMessageType", required 1, new(value(ArrayOfResponseMessages));
    elements m {
        0 response_messages: "ResponseMessages" required 0;
    }
}
