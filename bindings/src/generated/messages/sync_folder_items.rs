// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SyncFolderItems: placeholder, placeholder, placeholder);

impl rt::ReadComplex for SyncFolderItems {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemShape") => reader.require(&mut self.item_shape, tag, 0),
            (rt::M, "SyncFolderId") => reader.require(&mut self.sync_folder_id, tag, 1),
            (rt::M, "SyncState") => reader.fill(&mut self.sync_state, tag),
            (rt::M, "Ignore") => reader.fill(&mut self.ignore, tag),
            (rt::M, "MaxChangesReturned") => {
                reader.require(&mut self.max_changes_returned, tag, 2)
            }
            (rt::M, "SyncScope") => reader.fill(&mut self.sync_scope, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SyncFolderItems {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemShape", &self.item_shape);
        out.element("m:SyncFolderId", &self.sync_folder_id);
        out.element("m:SyncState", &self.sync_state);
        out.element("m:Ignore", &self.ignore);
        out.element("m:MaxChangesReturned", &self.max_changes_returned);
        out.element("m:SyncScope", &self.sync_scope);
    }
}

rt::root!(SyncFolderItems, "m:SyncFolderItems");
