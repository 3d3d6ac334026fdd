// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UpdateMeetingSpace: placeholder, placeholder);

impl rt::ReadComplex for UpdateMeetingSpace {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::M, "MeetingSpace") => reader.require(&mut self.meeting_space, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateMeetingSpace {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
        out.element("m:MeetingSpace", &self.meeting_space);
    }
}

rt::root!(UpdateMeetingSpace, "m:UpdateMeetingSpace");
