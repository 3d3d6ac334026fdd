// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SyncFolderItemsReadFlag: blank, blank);

impl xml::ReadNode for SyncFolderItemsReadFlag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::T, "IsRead") => input.require(&mut self.is_read, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SyncFolderItemsReadFlag {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:IsRead", &self.is_read);
    }
}
