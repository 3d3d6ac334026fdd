// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(UpdateMeetingSpaceResponseMessage, ResponseMessage);

xml::blank_new!(UpdateMeetingSpaceResponseMessage: blank);

impl xml::ReadNode for UpdateMeetingSpaceResponseMessage {
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

impl xml::WriteNode for UpdateMeetingSpaceResponseMessage {
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

xml::root!(UpdateMeetingSpaceResponseMessage, "m:UpdateMeetingSpaceResponseMessage");
