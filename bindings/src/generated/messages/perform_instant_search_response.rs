// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{InstantSearchPayload, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:PerformInstantSearchResponse`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:PerformInstantSearchResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformInstantSearchResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Payload`, optional.
    pub payload: Option<Box<InstantSearchPayload>>,
}

impl PerformInstantSearchResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            payload: None,
        }
    }
}

rt::complex_type! {
    PerformInstantSearchResponse: ResponseMessage = "m:PerformInstantSearchResponse" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 payload: "Payload" optional;
    }
    kept { base.kept }
}

rt::root! {
    PerformInstantSearchResponse = "m:PerformInstantSearchResponse"
}
