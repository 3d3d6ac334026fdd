// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    CreateMeetingInstanceRequest { name: "m:CreateMeetingInstanceRequestType", required: "m:MeetingInstance", bits: 1, model: "m:MeetingInstance" }
);

impl CreateMeetingInstanceRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(meeting_instance: MeetingInstance) -> Self {
        Self { meeting_instance }
    }
}

rt::placeholder_new!(CreateMeetingInstanceRequest: placeholder);

impl rt::ReadComplex for CreateMeetingInstanceRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MeetingInstance") => {
                reader.require(&mut self.meeting_instance, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateMeetingInstanceRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MeetingInstance", &self.meeting_instance);
    }
}

rt::root!(CreateMeetingInstanceRequest, "m:CreateMeetingInstanceRequest");
