// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateMeetingSpace: blank);

impl xml::ReadNode for CreateMeetingSpace {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MeetingSpace") => input.require(&mut self.meeting_space, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateMeetingSpace {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MeetingSpace", &self.meeting_space);
    }
}

xml::root!(CreateMeetingSpace, "m:CreateMeetingSpace");
