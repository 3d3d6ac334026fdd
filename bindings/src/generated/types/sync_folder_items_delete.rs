// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SyncFolderItemsDelete: placeholder);

impl rt::ReadComplex for SyncFolderItemsDelete {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SyncFolderItemsDelete {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ItemId", &self.item_id);
    }
}
