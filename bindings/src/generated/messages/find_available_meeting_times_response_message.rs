// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfMeetingTimeCandidate, EmptySuggestionReason, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindAvailableMeetingTimesResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindAvailableMeetingTimesResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(
    alias(
        "FindAvailableMeetingTimesResponseMessageType",
        "FindAvailableMeetingTimesResponse"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindAvailableMeetingTimesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingTimeCandidates`, optional.
    pub meeting_time_candidates: Option<ArrayOfMeetingTimeCandidate>,
    /// Element `m:EmptySuggestionsHint`, optional.
    pub empty_suggestions_hint: Option<EmptySuggestionReason>,
}

impl FindAvailableMeetingTimesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_time_candidates: None,
            empty_suggestions_hint: None,
        }
    }
}

rt::complex_type! {
    FindAvailableMeetingTimesResponseMessage: ResponseMessage = "m:FindAvailableMeetingTimesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 meeting_time_candidates: "MeetingTimeCandidates" once;
        1 empty_suggestions_hint: "EmptySuggestionsHint" optional;
    }
    kept { base.kept }
}

rt::root! {
    FindAvailableMeetingTimesResponseMessage = "m:FindAvailableMeetingTimesResponse"
}
