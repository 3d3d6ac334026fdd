// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:DeleteMeetingSpaceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:DeleteMeetingSpaceResponseMessage`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "DeleteMeetingSpaceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteMeetingSpaceResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for DeleteMeetingSpaceResponseMessage {}

impl DeleteMeetingSpaceResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

rt::complex_type! {
    DeleteMeetingSpaceResponseMessage: ResponseMessage = "m:DeleteMeetingSpaceResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements {
        base 4;
    }
    kept { base.kept }
}

rt::root! {
    DeleteMeetingSpaceResponseMessage = "m:DeleteMeetingSpaceResponseMessage"
}
