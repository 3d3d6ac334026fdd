// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{MeetingInstance, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:CreateMeetingInstanceResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:CreateMeetingInstanceResponse`.
#[doc(alias = "CreateMeetingInstanceResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingInstanceResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MeetingInstance`, optional.
    pub meeting_instance: Option<Box<MeetingInstance>>,
}

impl Eq for CreateMeetingInstanceResponseMessage {}

rt::complex_type!(
    CreateMeetingInstanceResponseMessage { name:
    "m:CreateMeetingInstanceResponseMessageType", base: ResponseMessage, bits: 1, model: "m:MeetingInstance", flags: response }
);

impl CreateMeetingInstanceResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            meeting_instance: None,
        }
    }
}

rt::extends!(CreateMeetingInstanceResponseMessage, ResponseMessage);

rt::placeholder_new!(CreateMeetingInstanceResponseMessage: placeholder);

impl rt::ReadComplex for CreateMeetingInstanceResponseMessage {
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

impl rt::WriteComplex for CreateMeetingInstanceResponseMessage {
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

rt::root!(CreateMeetingInstanceResponseMessage, "m:CreateMeetingInstanceResponse");
