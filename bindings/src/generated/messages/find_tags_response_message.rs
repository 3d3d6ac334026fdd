// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfStrings, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindTagsResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindTagsResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias("FindTagsResponseMessageType", "FindTagsResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindTagsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Tags`, optional.
    pub tags: Option<ArrayOfStrings>,
}

impl Eq for FindTagsResponseMessage {}

impl FindTagsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            tags: None,
        }
    }
}

rt::complex_type! {
    FindTagsResponseMessage: ResponseMessage = "m:FindTagsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 tags: "Tags" optional;
    }
    kept { base.kept }
}

rt::root! {
    FindTagsResponseMessage = "m:FindTagsResponse"
}
