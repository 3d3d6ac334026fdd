// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:AddTagResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddTagResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias("AddTagResponseMessageType", "AddTagResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddTagResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:WasSuccessful`, optional.
    pub was_successful: Option<bool>,
}

impl Eq for AddTagResponseMessage {}

impl AddTagResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            was_successful: None,
        }
    }
}

rt::complex_type! {
    AddTagResponseMessage: ResponseMessage = "m:AddTagResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 was_successful: "WasSuccessful" optional;
    }
    kept { base.kept }
}

rt::root! {
    AddTagResponseMessage = "m:AddTagResponse"
}
