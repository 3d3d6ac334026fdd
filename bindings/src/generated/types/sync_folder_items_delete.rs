// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ItemId;

/// Complex type `t:SyncFolderItemsDeleteType`.
#[doc(alias = "SyncFolderItemsDeleteType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderItemsDelete {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
}

impl SyncFolderItemsDelete {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SyncFolderItemsDeleteType",
        required: &["t:ItemId"],
        bits: 1,
        content: xml::Content::Model("t:ItemId"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

::ews_bindings::complex_type!(SyncFolderItemsDelete);

::ews_bindings::blank_new!(SyncFolderItemsDelete : blank);

impl xml::ReadNode for SyncFolderItemsDelete {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemId") => input.require(&mut self.item_id, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SyncFolderItemsDelete {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.item_id);
    }
}
