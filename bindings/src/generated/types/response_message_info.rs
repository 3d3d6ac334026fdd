// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ResponseClass;

/// Complex type `t:ResponseMessageInfoType`, since `V2016_10_10`.
#[doc(alias = "ResponseMessageInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessageInfo {
    /// Attribute `ResponseClass`, required.
    pub response_class: ResponseClass,
    /// Element `t:MessageText`, optional.
    pub message_text: Option<String>,
    /// Element `t:ResponseCode`, optional.
    pub response_code: Option<String>,
}

impl Eq for ResponseMessageInfo {}

impl ResponseMessageInfo {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            response_class,
            message_text: None,
            response_code: None,
        }
    }
}

rt::complex_type! {
    ResponseMessageInfo = "t:ResponseMessageInfoType", required 1, new(value);
    attributes {
        0 response_class: "ResponseClass" required 0;
    }
    elements t {
        0 message_text: "MessageText" optional;
        1 response_code: "ResponseCode" optional;
    }
    model {
        sequence 0 1 2;
            field 0 0 1;
            field 1 0 1;
    }
}
