// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:GetMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetMeetingSpace`.
#[doc(alias = "GetMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetMeetingSpace {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
}

impl Eq for GetMeetingSpace {}

rt::complex_type!(
    GetMeetingSpace { name: "m:GetMeetingSpaceType", required: "m:ItemId", bits: 1,
    model: "m:ItemId" }
);

impl GetMeetingSpace {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

rt::placeholder_new!(GetMeetingSpace: placeholder);

impl rt::ReadComplex for GetMeetingSpace {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetMeetingSpace {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
    }
}

rt::root!(GetMeetingSpace, "m:GetMeetingSpace");
