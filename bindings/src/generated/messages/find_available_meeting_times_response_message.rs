// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(FindAvailableMeetingTimesResponseMessage, ResponseMessage);

xml::blank_new!(FindAvailableMeetingTimesResponseMessage: blank);

impl xml::ReadNode for FindAvailableMeetingTimesResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MeetingTimeCandidates") => {
                input.fill(&mut self.meeting_time_candidates, tag)
            }
            (xml::M, "EmptySuggestionsHint") => {
                input.fill(&mut self.empty_suggestions_hint, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindAvailableMeetingTimesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MeetingTimeCandidates", &self.meeting_time_candidates);
        out.element("m:EmptySuggestionsHint", &self.empty_suggestions_hint);
    }
}

xml::root!(
    FindAvailableMeetingTimesResponseMessage, "m:FindAvailableMeetingTimesResponse"
);
