// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetMeetingInstanceResponseMessage, ResponseMessage);

rt::placeholder_new!(GetMeetingInstanceResponseMessage: placeholder);

impl rt::ReadComplex for GetMeetingInstanceResponseMessage {
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
            (rt::M, "MeetingInstance") => reader.fill(&mut self.meeting_instance, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetMeetingInstanceResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MeetingInstance", &self.meeting_instance);
    }
}

rt::root!(GetMeetingInstanceResponseMessage, "m:GetMeetingInstanceResponse");
