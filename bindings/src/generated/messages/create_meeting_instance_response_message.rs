// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{MeetingInstance, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:CreateMeetingInstanceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:CreateMeetingInstanceResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(
    alias("CreateMeetingInstanceResponseMessageType", "CreateMeetingInstanceResponse")
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingInstanceResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingInstance`, optional.
    pub meeting_instance: Option<Box<MeetingInstance>>,
}

impl Eq for CreateMeetingInstanceResponseMessage {}

impl CreateMeetingInstanceResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_instance: None,
        }
    }
}

rt::complex_type! {
    CreateMeetingInstanceResponseMessage: ResponseMessage = "m:CreateMeetingInstanceResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 meeting_instance: "MeetingInstance" once;
    }
    kept { base.kept }
}

rt::root! {
    CreateMeetingInstanceResponseMessage = "m:CreateMeetingInstanceResponse"
}
