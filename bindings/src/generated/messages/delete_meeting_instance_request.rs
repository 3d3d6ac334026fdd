// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:DeleteMeetingInstanceRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteMeetingInstanceRequest`.
#[doc(alias = "DeleteMeetingInstanceRequestType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteMeetingInstanceRequest {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
}

impl DeleteMeetingInstanceRequest {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteMeetingInstanceRequestType",
        required: &["m:ItemId"],
        bits: 1,
        content: xml::Content::Model("m:ItemId"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

::ews_bindings::complex_type!(DeleteMeetingInstanceRequest);

::ews_bindings::blank_new!(DeleteMeetingInstanceRequest : blank);

impl xml::ReadNode for DeleteMeetingInstanceRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
