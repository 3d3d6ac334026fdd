// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FindMeetingTimeCandidatesResponseMessage, ResponseMessage);

rt::placeholder_new!(FindMeetingTimeCandidatesResponseMessage: placeholder);

impl rt::ReadComplex for FindMeetingTimeCandidatesResponseMessage {
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
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindMeetingTimeCandidatesResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MeetingTimeCandidates", &self.meeting_time_candidates);
    }
}

rt::root!(
    FindMeetingTimeCandidatesResponseMessage, "m:FindMeetingTimeCandidatesResponse"
);
