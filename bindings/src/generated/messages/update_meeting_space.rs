// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ItemId, MeetingSpace};

/// Complex type `m:UpdateMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateMeetingSpace`.
#[doc(alias = "UpdateMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateMeetingSpace {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
    /// Element `m:MeetingSpace`, required.
    pub meeting_space: MeetingSpace,
}

impl Eq for UpdateMeetingSpace {}

xml::complex_type!(
    UpdateMeetingSpace { name: "m:UpdateMeetingSpaceType", required:
    "m:ItemId, m:MeetingSpace", bits: 2, model: "m:ItemId, m:MeetingSpace" }
);

impl UpdateMeetingSpace {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId, meeting_space: MeetingSpace) -> Self {
        Self { item_id, meeting_space }
    }
}

xml::blank_new!(UpdateMeetingSpace: blank, blank);

impl xml::ReadNode for UpdateMeetingSpace {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::M, "MeetingSpace") => input.require(&mut self.meeting_space, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateMeetingSpace {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemId", &self.item_id);
        out.element("m:MeetingSpace", &self.meeting_space);
    }
}

xml::root!(UpdateMeetingSpace, "m:UpdateMeetingSpace");
