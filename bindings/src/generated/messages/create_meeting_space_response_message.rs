// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{MeetingSpace, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:CreateMeetingSpaceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:CreateMeetingSpaceResponseMessage`.
#[doc(alias = "CreateMeetingSpaceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingSpaceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingSpace`, optional.
    pub meeting_space: Option<Box<MeetingSpace>>,
}

impl Eq for CreateMeetingSpaceResponseMessage {}

xml::complex_type!(
    CreateMeetingSpaceResponseMessage { name: "m:CreateMeetingSpaceResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:MeetingSpace", flags: response }
);

impl CreateMeetingSpaceResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_space: None,
        }
    }
}

xml::extends!(CreateMeetingSpaceResponseMessage, ResponseMessage);

xml::blank_new!(CreateMeetingSpaceResponseMessage: blank);

impl xml::ReadNode for CreateMeetingSpaceResponseMessage {
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
            (xml::M, "MeetingSpace") => input.fill(&mut self.meeting_space, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for CreateMeetingSpaceResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MeetingSpace", &self.meeting_space);
    }
}

xml::root!(CreateMeetingSpaceResponseMessage, "m:CreateMeetingSpaceResponseMessage");
