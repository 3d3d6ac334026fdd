// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ItemId;

/// Complex type `m:DeleteMeetingSpaceType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteMeetingSpace`.
#[doc(alias = "DeleteMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteMeetingSpace {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
}

impl Eq for DeleteMeetingSpace {}

rt::complex_type!(
    DeleteMeetingSpace { name: "m:DeleteMeetingSpaceType", required: "m:ItemId", bits:
    1, model: "m:ItemId" }
);

impl DeleteMeetingSpace {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

rt::placeholder_new!(DeleteMeetingSpace: placeholder);

impl rt::ReadComplex for DeleteMeetingSpace {
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

impl rt::WriteComplex for DeleteMeetingSpace {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
    }
}

rt::root!(DeleteMeetingSpace, "m:DeleteMeetingSpace");
