// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{MeetingSpace, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindMeetingSpaceByJoinUrlResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:FindMeetingSpaceByJoinUrlResponseMessage`.
#[doc(alias = "FindMeetingSpaceByJoinUrlResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingSpaceByJoinUrlResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingSpace`, optional.
    pub meeting_space: Option<Box<MeetingSpace>>,
}

impl Eq for FindMeetingSpaceByJoinUrlResponseMessage {}

rt::complex_type!(
    FindMeetingSpaceByJoinUrlResponseMessage { name:
    "m:FindMeetingSpaceByJoinUrlResponseMessageType", base: ResponseMessage, bits: 1,
    model: "m:MeetingSpace?", flags: response }
);

impl FindMeetingSpaceByJoinUrlResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_space: None,
        }
    }
}

rt::extends!(FindMeetingSpaceByJoinUrlResponseMessage, ResponseMessage);

rt::placeholder_new!(FindMeetingSpaceByJoinUrlResponseMessage: placeholder);

impl rt::ReadComplex for FindMeetingSpaceByJoinUrlResponseMessage {
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
            (rt::M, "MeetingSpace") => reader.fill(&mut self.meeting_space, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FindMeetingSpaceByJoinUrlResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MeetingSpace", &self.meeting_space);
    }
}

rt::root!(
    FindMeetingSpaceByJoinUrlResponseMessage,
    "m:FindMeetingSpaceByJoinUrlResponseMessage"
);
