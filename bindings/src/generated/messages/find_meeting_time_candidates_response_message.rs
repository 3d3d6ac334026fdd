// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfMeetingTimeCandidate, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindMeetingTimeCandidatesResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindMeetingTimeCandidatesResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(
    alias(
        "FindMeetingTimeCandidatesResponseMessageType",
        "FindMeetingTimeCandidatesResponse"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimeCandidatesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingTimeCandidates`, optional.
    pub meeting_time_candidates: Option<ArrayOfMeetingTimeCandidate>,
}

impl FindMeetingTimeCandidatesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_time_candidates: None,
        }
    }
}

rt::complex_type! {
    FindMeetingTimeCandidatesResponseMessage: ResponseMessage = "m:FindMeetingTimeCandidatesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 meeting_time_candidates: "MeetingTimeCandidates" once;
    }
    kept { base.kept }
}

rt::root! {
    FindMeetingTimeCandidatesResponseMessage = "m:FindMeetingTimeCandidatesResponse"
}
