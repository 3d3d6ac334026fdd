// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{MeetingInstance, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetMeetingInstanceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetMeetingInstanceResponse`.
#[doc(alias = "GetMeetingInstanceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMeetingInstanceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingInstance`, optional.
    pub meeting_instance: Option<Box<MeetingInstance>>,
}

impl Eq for GetMeetingInstanceResponseMessage {}

xml::complex_type!(
    GetMeetingInstanceResponseMessage { name: "m:GetMeetingInstanceResponseMessageType",
    base: ResponseMessage, bits: 1, model: "m:MeetingInstance", flags: response }
);

impl GetMeetingInstanceResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_instance: None,
        }
    }
}

xml::extends!(GetMeetingInstanceResponseMessage, ResponseMessage);

xml::blank_new!(GetMeetingInstanceResponseMessage: blank);

impl xml::ReadNode for GetMeetingInstanceResponseMessage {
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
            (xml::M, "MeetingInstance") => input.fill(&mut self.meeting_instance, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetMeetingInstanceResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MeetingInstance", &self.meeting_instance);
    }
}

xml::root!(GetMeetingInstanceResponseMessage, "m:GetMeetingInstanceResponse");
