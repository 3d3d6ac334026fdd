// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfMeetingTimeCandidate, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindMeetingTimeCandidatesResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindMeetingTimeCandidatesResponse`.
#[doc(alias = "FindMeetingTimeCandidatesResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimeCandidatesResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingTimeCandidates`, optional.
    pub meeting_time_candidates: Option<ArrayOfMeetingTimeCandidate>,
}

xml::complex_type!(
    FindMeetingTimeCandidatesResponseMessage { name:
    "m:FindMeetingTimeCandidatesResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:MeetingTimeCandidates", flags: response }
);

impl FindMeetingTimeCandidatesResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_time_candidates: None,
        }
    }
}

xml::extends!(FindMeetingTimeCandidatesResponseMessage, ResponseMessage);

xml::blank_new!(FindMeetingTimeCandidatesResponseMessage: blank);

impl xml::ReadNode for FindMeetingTimeCandidatesResponseMessage {
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
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FindMeetingTimeCandidatesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MeetingTimeCandidates", &self.meeting_time_candidates);
    }
}

xml::root!(
    FindMeetingTimeCandidatesResponseMessage, "m:FindMeetingTimeCandidatesResponse"
);
