// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{MeetingSpace, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UpdateMeetingSpaceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateMeetingSpaceResponseMessage`.
#[doc(alias = "UpdateMeetingSpaceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateMeetingSpaceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingSpace`, optional.
    pub meeting_space: Option<Box<MeetingSpace>>,
}

impl Eq for UpdateMeetingSpaceResponseMessage {}

rt::complex_type!(
    UpdateMeetingSpaceResponseMessage { name: "m:UpdateMeetingSpaceResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:MeetingSpace", flags: response }
);

impl UpdateMeetingSpaceResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_space: None,
        }
    }
}

rt::extends!(UpdateMeetingSpaceResponseMessage, ResponseMessage);

rt::placeholder_new!(UpdateMeetingSpaceResponseMessage: placeholder);

impl rt::ReadComplex for UpdateMeetingSpaceResponseMessage {
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

impl rt::WriteComplex for UpdateMeetingSpaceResponseMessage {
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

rt::root!(UpdateMeetingSpaceResponseMessage, "m:UpdateMeetingSpaceResponseMessage");
