// @generated

use ::ews_bindings::{Result, xml};

use super::ItemId;

/// Complex type `t:SyncFolderItemsDeleteType`.
#[doc(alias = "SyncFolderItemsDeleteType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsDelete {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
}

impl Eq for SyncFolderItemsDelete {}

xml::complex_type!(
    SyncFolderItemsDelete { name: "t:SyncFolderItemsDeleteType", required: "t:ItemId",
    bits: 1, model: "t:ItemId" }
);

impl SyncFolderItemsDelete {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId) -> Self {
        Self { item_id }
    }
}

xml::blank_new!(SyncFolderItemsDelete: blank);

impl xml::ReadNode for SyncFolderItemsDelete {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
