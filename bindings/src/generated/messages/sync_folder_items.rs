// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ArrayOfBaseItemIds, ItemResponseShape, MaxSyncChangesReturned, SyncFolderItemsScope,
    TargetFolderId,
};

/// Complex type `m:SyncFolderItemsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SyncFolderItems`.
#[doc(alias = "SyncFolderItemsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItems {
    /// Element `m:ItemShape`, required.
    pub item_shape: ItemResponseShape,
    /// Element `m:SyncFolderId`, required.
    pub sync_folder_id: TargetFolderId,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
    /// Element `m:Ignore`, optional.
    pub ignore: Option<ArrayOfBaseItemIds>,
    /// Element `m:MaxChangesReturned`, required.
    pub max_changes_returned: MaxSyncChangesReturned,
    /// Element `m:SyncScope`, optional, since `Exchange2010_SP1`.
    pub sync_scope: Option<SyncFolderItemsScope>,
}

impl Eq for SyncFolderItems {}

xml::complex_type!(
    SyncFolderItems { name: "m:SyncFolderItemsType", required:
    "m:ItemShape, m:SyncFolderId, m:MaxChangesReturned", bits: 3, model:
    "m:ItemShape, m:SyncFolderId, m:SyncState?, m:Ignore?, m:MaxChangesReturned, m:SyncScope?"
    }
);

impl SyncFolderItems {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        item_shape: ItemResponseShape,
        sync_folder_id: TargetFolderId,
        max_changes_returned: MaxSyncChangesReturned,
    ) -> Self {
        Self {
            item_shape,
            sync_folder_id,
            sync_state: None,
            ignore: None,
            max_changes_returned,
            sync_scope: None,
        }
    }
}

xml::blank_new!(SyncFolderItems: blank, blank, blank);

impl xml::ReadNode for SyncFolderItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemShape") => input.require(&mut self.item_shape, tag, 0),
            (xml::M, "SyncFolderId") => input.require(&mut self.sync_folder_id, tag, 1),
            (xml::M, "SyncState") => input.fill(&mut self.sync_state, tag),
            (xml::M, "Ignore") => input.fill(&mut self.ignore, tag),
            (xml::M, "MaxChangesReturned") => {
                input.require(&mut self.max_changes_returned, tag, 2)
            }
            (xml::M, "SyncScope") => input.fill(&mut self.sync_scope, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SyncFolderItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemShape", &self.item_shape);
        out.element("m:SyncFolderId", &self.sync_folder_id);
        out.element("m:SyncState", &self.sync_state);
        out.element("m:Ignore", &self.ignore);
        out.element("m:MaxChangesReturned", &self.max_changes_returned);
        out.element("m:SyncScope", &self.sync_scope);
    }
}

xml::root!(SyncFolderItems, "m:SyncFolderItems");
