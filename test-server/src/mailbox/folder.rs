//! Folders: created, changed, moved, copied and deleted.

use std::collections::HashMap;

use ews_bindings::sync::server::LogEntry;
use ews_bindings::types::{AnyFolder, AnyItem, DistinguishedFolderIdName, FolderId, Message};

use super::events::{EventKind, ObjectId};
use super::id::IdKind;
use super::log::Log;
use super::{Mailbox, size};

/// A folder.
pub(crate) struct StoredFolder {
    /// The properties that clients can set. [`Mailbox::folder_value`] adds the others.
    pub(crate) value: AnyFolder,
    pub(crate) distinguished: Option<DistinguishedFolderIdName>,
    /// The log of the items, in the order in which they came into the folder.
    pub(crate) log: Log,
    change: u64,
    pub(super) size: usize,
}

impl Mailbox {
    /// Adds a folder, and returns its id.
    pub(crate) fn add_folder(
        &mut self,
        parent: Option<&str>,
        distinguished: Option<DistinguishedFolderIdName>,
        value: AnyFolder,
    ) -> String {
        let id = self.new_id(IdKind::Folder);
        let change = self.last_change();
        if parent.is_none() {
            self.root.clone_from(&id);
        } else {
            self.folder_log.add(&id, change);
        }
        let parent = parent.unwrap_or(&id).to_owned();
        self.note_event(EventKind::Created, ObjectId::Folder(id.clone()), &parent);
        self.parents.insert(id.clone(), parent);
        let size = size::of_folder(&value);
        self.size.replace(0, size);
        let folder = StoredFolder { value, distinguished, log: Log::default(), change, size };
        self.folders.insert(id.clone(), folder);
        id
    }

    /// Returns the ids of the folders directly below a folder, in the order of their creation.
    pub(crate) fn children(&self, id: &str) -> Vec<String> {
        let children = self.folder_log.ids().filter(|child| self.parent(child) == Some(id));
        children.map(str::to_owned).collect()
    }

    /// Returns the ids of all folders below a folder. A folder is before the folders below it.
    pub(crate) fn descendants(&self, id: &str) -> Vec<String> {
        let mut all = self.children(id);
        let mut next = 0;
        while let Some(child) = all.get(next) {
            all.extend(self.children(&child.clone()));
            next += 1;
        }
        all
    }

    /// Returns the id of the enclosing folder, also of a deleted folder. The root does not have an enclosing folder.
    pub(crate) fn parent(&self, id: &str) -> Option<&str> {
        self.parents.get(id).map(String::as_str).filter(|parent| *parent != id)
    }

    /// Returns `true` if `id` is `folder` or is below it, or was below it when it was deleted.
    pub(crate) fn is_below(&self, id: &str, folder: &str) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            if id == folder {
                return true;
            }
            at = self.parent(id);
        }
        false
    }

    /// Returns a folder with the properties that the server sets.
    pub(crate) fn folder_value(&self, id: &str) -> Option<AnyFolder> {
        let folder = self.folders.get(id)?;
        let mut value = folder.value.clone();
        let count = |number: usize| Some(i32::try_from(number).unwrap_or(i32::MAX));
        let is_unread = |item: &AnyItem| message(item).is_some_and(|message| message.is_read != Some(true));
        // The hidden items of a folder do not count.
        let is_shown =
            |(id, _): &(&str, &AnyItem)| self.items.get(*id).is_some_and(|item| !item.is_associated);
        let unread = self.items_of(id).filter(is_shown).filter(|(_, item)| is_unread(item)).count();
        match &mut value {
            AnyFolder::Folder(folder) => folder.unread_count = count(unread),
            AnyFolder::TasksFolder(folder) => folder.base.unread_count = count(unread),
            _ => {}
        }
        if let Some(base) = value.as_folder_mut() {
            let key = Some(format!("C{}", folder.change));
            base.folder_id = Some(FolderId { change_key: key, ..FolderId::new(id) }.into());
            base.parent_folder_id = self.parent(id).map(|parent| FolderId::new(parent).into());
            base.total_count = count(self.items_of(id).filter(is_shown).count());
            base.child_folder_count = count(self.children(id).len());
            base.distinguished_folder_id.clone_from(&folder.distinguished);
        }
        Some(value)
    }

    /// Replaces the properties of a folder.
    pub(crate) fn change_folder(&mut self, id: &str, value: AnyFolder) {
        let number = self.next_change();
        self.folder_log.change(id, number, LogEntry::update);
        let Some(folder) = self.folders.get_mut(id) else { return };
        let size = size::of_folder(&value);
        self.size.replace(folder.size, size);
        (folder.value, folder.change, folder.size) = (value, number, size);
        let parent = self.parent(id).unwrap_or(id).to_owned();
        self.note_event(EventKind::Modified, ObjectId::Folder(id.to_owned()), &parent);
    }

    /// Moves a folder below another folder. Its id stays.
    pub(crate) fn move_folder(&mut self, id: &str, parent: &str) {
        let number = self.next_change();
        self.folder_log.change(id, number, LogEntry::update);
        let Some(folder) = self.folders.get_mut(id) else { return };
        folder.change = number;
        let old_parent = self.parents.insert(id.to_owned(), parent.to_owned()).unwrap_or_default();
        self.note_move(id, number, old_parent.clone());
        let object = ObjectId::Folder(id.to_owned());
        self.note_event(EventKind::Moved { old: object.clone(), old_parent }, object, parent);
    }

    /// Copies a folder with its items and the folders below it. Returns the id of the copy.
    pub(crate) fn copy_folder(&mut self, id: &str, parent: &str) -> Option<String> {
        let mut copies: HashMap<String, String> = HashMap::new();
        for folder in [vec![id.to_owned()], self.descendants(id)].concat() {
            let value = self.folders.get(&folder)?.value.clone();
            let copied_parent = self.parent(&folder).and_then(|parent| copies.get(parent));
            let parent = copied_parent.map_or(parent, String::as_str).to_owned();
            let copy = self.add_folder(Some(&parent), None, value);
            for item in self.item_ids_of(&folder) {
                self.copy_item(&item, &copy);
            }
            copies.insert(folder, copy);
        }
        copies.remove(id)
    }

    /// Deletes a folder with its items and the folders below it.
    pub(crate) fn delete_folder(&mut self, id: &str) {
        for folder in [vec![id.to_owned()], self.descendants(id)].concat().into_iter().rev() {
            for item in self.item_ids_of(&folder) {
                self.delete_item(&item);
            }
            let number = self.next_change();
            self.folder_log.change(&folder, number, LogEntry::delete);
            if let Some(stored) = self.folders.remove(&folder) {
                self.size.replace(stored.size, 0);
            }
            let parent = self.parent(&folder).unwrap_or(&folder).to_owned();
            self.note_event(EventKind::Deleted, ObjectId::Folder(folder), &parent);
        }
    }

    /// Returns the number of folders that enclose a folder.
    pub(crate) fn depth(&self, id: &str) -> usize {
        std::iter::successors(self.parent(id), |id| self.parent(id)).count()
    }

    /// Returns the number of levels of a folder and the folders below it.
    pub(crate) fn height(&self, id: &str) -> usize {
        let below = self.descendants(id);
        let deepest = below.iter().map(|folder| self.depth(folder)).max();
        deepest.map_or(1, |deepest| deepest - self.depth(id) + 1)
    }
}

/// Returns the properties that an item shares with a message, if it is a kind of message.
pub(crate) fn message(item: &AnyItem) -> Option<&Message> {
    match item {
        AnyItem::Message(message) => Some(message),
        AnyItem::SharingMessage(message) => Some(&message.base),
        AnyItem::MeetingMessage(message) => Some(&message.base),
        AnyItem::MeetingRequest(message) => Some(&message.base.base),
        AnyItem::MeetingResponse(message) => Some(&message.base.base),
        AnyItem::MeetingCancellation(message) => Some(&message.base.base),
        _ => None,
    }
}

/// Returns the properties that an item shares with a message, to change them.
pub(crate) fn message_mut(item: &mut AnyItem) -> Option<&mut Message> {
    match item {
        AnyItem::Message(message) => Some(message),
        AnyItem::SharingMessage(message) => Some(&mut message.base),
        AnyItem::MeetingMessage(message) => Some(&mut message.base),
        AnyItem::MeetingRequest(message) => Some(&mut message.base.base),
        AnyItem::MeetingResponse(message) => Some(&mut message.base.base),
        AnyItem::MeetingCancellation(message) => Some(&mut message.base.base),
        _ => None,
    }
}
