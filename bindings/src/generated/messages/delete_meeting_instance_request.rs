// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:DeleteMeetingInstanceRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteMeetingInstanceRequest`.
#[doc(alias = "DeleteMeetingInstanceRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteMeetingInstanceRequest {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
}

impl Eq for DeleteMeetingInstanceRequest {}

xml::complex_type!(
    DeleteMeetingInstanceRequest { name: "m:DeleteMeetingInstanceRequestType", required: "m:ItemId", bits: 1, model: "m:ItemId" }
);

impl DeleteMeetingInstanceRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

xml::blank_new!(DeleteMeetingInstanceRequest: blank);

impl xml::ReadNode for DeleteMeetingInstanceRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemId") => input.require(&mut self.item_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteMeetingInstanceRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemId", &self.item_id);
    }
}

xml::root!(DeleteMeetingInstanceRequest, "m:DeleteMeetingInstanceRequest");
