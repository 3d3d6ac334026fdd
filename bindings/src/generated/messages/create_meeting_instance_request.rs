// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::MeetingInstance;

/// Complex type `m:CreateMeetingInstanceRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateMeetingInstanceRequest`.
#[doc(alias = "CreateMeetingInstanceRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingInstanceRequest {
    /// Element `m:MeetingInstance`, required.
    pub meeting_instance: MeetingInstance,
}

impl Eq for CreateMeetingInstanceRequest {}

xml::complex_type!(
    CreateMeetingInstanceRequest { name: "m:CreateMeetingInstanceRequestType", required: "m:MeetingInstance", bits: 1, model: "m:MeetingInstance" }
);

impl CreateMeetingInstanceRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(meeting_instance: MeetingInstance) -> Self {
        Self { meeting_instance }
    }
}

xml::blank_new!(CreateMeetingInstanceRequest: blank);

impl xml::ReadNode for CreateMeetingInstanceRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MeetingInstance") => {
                input.require(&mut self.meeting_instance, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateMeetingInstanceRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MeetingInstance", &self.meeting_instance);
    }
}

xml::root!(CreateMeetingInstanceRequest, "m:CreateMeetingInstanceRequest");
