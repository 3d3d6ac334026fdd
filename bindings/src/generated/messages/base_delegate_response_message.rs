// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::{ArrayOfDelegateUserResponseMessage, ResponseMessage};

/// Abstract complex type `m:BaseDelegateResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "BaseDelegateResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseDelegateResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResponseMessages`, optional.
    pub response_messages: Option<ArrayOfDelegateUserResponseMessage>,
}

impl Eq for BaseDelegateResponseMessage {}

impl BaseDelegateResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response_messages: None,
        }
    }
}

rt::complex_type! {
    BaseDelegateResponseMessage: ResponseMessage = "m:BaseDelegateResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 response_messages: "ResponseMessages" optional;
    }
    kept { base.kept }
}
