// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ItemId;

/// Complex type `m:DeleteMeetingSpaceType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteMeetingSpace`.
#[doc(alias = "DeleteMeetingSpaceType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteMeetingSpace {
    /// Element `m:ItemId`, required.
    pub item_id: ItemId,
}

impl DeleteMeetingSpace {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteMeetingSpaceType",
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

::ews_bindings::complex_type!(DeleteMeetingSpace);

::ews_bindings::blank_new!(DeleteMeetingSpace : blank);

impl xml::ReadNode for DeleteMeetingSpace {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
