// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::MeetingSpace;

/// Complex type `m:CreateMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateMeetingSpace`.
#[doc(alias = "CreateMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateMeetingSpace {
    /// Element `m:MeetingSpace`, required.
    pub meeting_space: MeetingSpace,
}

impl Eq for CreateMeetingSpace {}

rt::complex_type!(
    CreateMeetingSpace { name: "m:CreateMeetingSpaceType", required: "m:MeetingSpace",
    bits: 1, model: "m:MeetingSpace" }
);

impl CreateMeetingSpace {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(meeting_space: MeetingSpace) -> Self {
        Self { meeting_space }
    }
}

rt::placeholder_new!(CreateMeetingSpace: placeholder);

impl rt::ReadComplex for CreateMeetingSpace {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MeetingSpace") => reader.require(&mut self.meeting_space, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateMeetingSpace {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MeetingSpace", &self.meeting_space);
    }
}

rt::root!(CreateMeetingSpace, "m:CreateMeetingSpace");
