//! The ids in changes.

use crate::types::{
    FolderId, ItemId, SyncFolderHierarchyChange, SyncFolderHierarchyCreateOrUpdate, SyncFolderItemsChange,
    SyncFolderItemsCreateOrUpdate,
};

use super::{unread_folder_id, unread_item_id};

impl SyncFolderItemsChange {
    /// Returns the id of the item. For a change or an item that could not be read, this is the id that [`unread_item_id`]
    /// finds.
    pub fn item_id(&self) -> Option<ItemId> {
        match self {
            Self::Create(created) => id_of_item(created),
            Self::Update(updated) => id_of_item(updated),
            Self::Delete(deleted) => Some(deleted.item_id.clone()),
            Self::ReadFlagChange(changed) => Some(changed.item_id.clone()),
            Self::Unlisted(raw) => unread_item_id(raw),
        }
    }
}

impl SyncFolderHierarchyChange {
    /// Returns the id of the folder. For a change or a folder that could not be read, this is the id that [`unread_folder_id`]
    /// finds.
    pub fn folder_id(&self) -> Option<FolderId> {
        match self {
            Self::Create(created) => id_of_folder(created),
            Self::Update(updated) => id_of_folder(updated),
            Self::Delete(deleted) => Some(deleted.folder_id.clone()),
            Self::Unlisted(raw) => unread_folder_id(raw),
        }
    }
}

fn id_of_item(changed: &SyncFolderItemsCreateOrUpdate) -> Option<ItemId> {
    match &changed.0 {
        crate::types::AnyItem::Unlisted(raw) => unread_item_id(raw),
        item => item.id().cloned(),
    }
}

fn id_of_folder(changed: &SyncFolderHierarchyCreateOrUpdate) -> Option<FolderId> {
    match &changed.0 {
        crate::types::AnyFolder::Unlisted(raw) => unread_folder_id(raw),
        folder => folder.id().cloned(),
    }
}
