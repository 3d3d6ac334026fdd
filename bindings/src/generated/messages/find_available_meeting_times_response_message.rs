// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    ArrayOfMeetingTimeCandidate, EmptySuggestionReason, ResponseClass,
};

use super::ResponseMessage;

/// Complex type `m:FindAvailableMeetingTimesResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindAvailableMeetingTimesResponse`.
#[doc(alias = "FindAvailableMeetingTimesResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindAvailableMeetingTimesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingTimeCandidates`, optional.
    pub meeting_time_candidates: Option<ArrayOfMeetingTimeCandidate>,
    /// Element `m:EmptySuggestionsHint`, optional.
    pub empty_suggestions_hint: Option<EmptySuggestionReason>,
}

rt::complex_type!(
    FindAvailableMeetingTimesResponseMessage { name:
    "m:FindAvailableMeetingTimesResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:MeetingTimeCandidates, m:EmptySuggestionsHint?", flags: response }
);

impl FindAvailableMeetingTimesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_time_candidates: None,
            empty_suggestions_hint: None,
        }
    }
}

rt::extends!(FindAvailableMeetingTimesResponseMessage, ResponseMessage);

rt::placeholder_new!(FindAvailableMeetingTimesResponseMessage: placeholder);

impl rt::ReadComplex for FindAvailableMeetingTimesResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MeetingTimeCandidates") => {
                reader.fill(&mut self.meeting_time_candidates, tag)
            }
            (rt::M, "EmptySuggestionsHint") => {
                reader.fill(&mut self.empty_suggestions_hint, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindAvailableMeetingTimesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MeetingTimeCandidates", &self.meeting_time_candidates);
        out.element("m:EmptySuggestionsHint", &self.empty_suggestions_hint);
    }
}

rt::root!(
    FindAvailableMeetingTimesResponseMessage, "m:FindAvailableMeetingTimesResponse"
);
