// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{DeleteSearchSuggestionResponse, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:DeleteSearchSuggestionResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DeleteSearchSuggestionResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(
    alias("DeleteSearchSuggestionResponseMessageType", "DeleteSearchSuggestionResponse")
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteSearchSuggestionResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Response`, optional.
    pub response: Option<Box<DeleteSearchSuggestionResponse>>,
}

impl Eq for DeleteSearchSuggestionResponseMessage {}

impl DeleteSearchSuggestionResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            response: None,
        }
    }
}

rt::complex_type! {
    DeleteSearchSuggestionResponseMessage: ResponseMessage = "m:DeleteSearchSuggestionResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 response: "Response" once;
    }
    kept { base.kept }
}

rt::root! {
    DeleteSearchSuggestionResponseMessage = "m:DeleteSearchSuggestionResponse"
}
