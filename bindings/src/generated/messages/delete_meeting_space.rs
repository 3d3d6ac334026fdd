// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteMeetingSpace: blank);

impl xml::ReadNode for DeleteMeetingSpace {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemId") => input.require(&mut self.item_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteMeetingSpace {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemId", &self.item_id);
    }
}

xml::root!(DeleteMeetingSpace, "m:DeleteMeetingSpace");
