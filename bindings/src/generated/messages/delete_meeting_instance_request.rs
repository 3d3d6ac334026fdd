// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DeleteMeetingInstanceRequest { name: "m:DeleteMeetingInstanceRequestType", required: "m:ItemId", bits: 1, model: "m:ItemId" }
);

impl DeleteMeetingInstanceRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

rt::placeholder_new!(DeleteMeetingInstanceRequest: placeholder);

impl rt::ReadComplex for DeleteMeetingInstanceRequest {
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

impl rt::WriteComplex for DeleteMeetingInstanceRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemId", &self.item_id);
    }
}

rt::root!(DeleteMeetingInstanceRequest, "m:DeleteMeetingInstanceRequest");
