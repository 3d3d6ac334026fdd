// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{MeetingSpace, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UpdateMeetingSpaceResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateMeetingSpaceResponseMessage`.
#[doc(alias = "UpdateMeetingSpaceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UpdateMeetingSpaceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingSpace`, optional.
    pub meeting_space: Option<Box<MeetingSpace>>,
}

impl UpdateMeetingSpaceResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UpdateMeetingSpaceResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:MeetingSpace"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_space: None,
        }
    }
}

::ews_bindings::complex_type!(UpdateMeetingSpaceResponseMessage);

::ews_bindings::extends!(UpdateMeetingSpaceResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(UpdateMeetingSpaceResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
