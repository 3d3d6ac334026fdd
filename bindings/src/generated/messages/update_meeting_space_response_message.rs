// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{MeetingSpace, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UpdateMeetingSpaceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateMeetingSpaceResponseMessage`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "UpdateMeetingSpaceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateMeetingSpaceResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingSpace`, optional.
    pub meeting_space: Option<Box<MeetingSpace>>,
}

impl Eq for UpdateMeetingSpaceResponseMessage {}

impl UpdateMeetingSpaceResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_space: None,
        }
    }
}

rt::complex_type! {
    UpdateMeetingSpaceResponseMessage: ResponseMessage = "m:UpdateMeetingSpaceResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 meeting_space: "MeetingSpace" once;
    }
    kept { base.kept }
}

rt::root! {
    UpdateMeetingSpaceResponseMessage = "m:UpdateMeetingSpaceResponseMessage"
}
