// @generated

use ::ews_bindings::{Result, rt};

use super::ItemId;

/// Complex type `t:SyncFolderItemsReadFlagType`.
#[doc(alias = "SyncFolderItemsReadFlagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsReadFlag {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:IsRead`, required.
    pub is_read: bool,
}

impl Eq for SyncFolderItemsReadFlag {}

rt::complex_type!(
    SyncFolderItemsReadFlag { name: "t:SyncFolderItemsReadFlagType", required:
    "t:ItemId, t:IsRead", bits: 2, model: "t:ItemId, t:IsRead" }
);

impl SyncFolderItemsReadFlag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(item_id: ItemId, is_read: bool) -> Self {
        Self { item_id, is_read }
    }
}

rt::placeholder_new!(SyncFolderItemsReadFlag: placeholder, placeholder);

impl rt::ReadComplex for SyncFolderItemsReadFlag {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::T, "IsRead") => reader.require(&mut self.is_read, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SyncFolderItemsReadFlag {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:IsRead", &self.is_read);
    }
}
