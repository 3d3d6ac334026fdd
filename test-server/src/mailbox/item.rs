//! Items: created, changed, moved, copied and deleted.

use ews_bindings::sync::server::LogEntry;
use ews_bindings::types::{AnyItem, FolderId, ItemId};

use super::events::{EventKind, ObjectId};
use super::id::IdKind;
use super::{Mailbox, size};

/// An item.
#[derive(Clone)]
pub(crate) struct StoredItem {
    pub(crate) value: AnyItem,
    /// The id of its folder.
    pub(crate) folder: String,
    /// The MIME content, if a client gave it.
    pub(crate) mime: Option<Vec<u8>>,
    /// The ids of its attachments.
    pub(crate) attachments: Vec<String>,
    pub(crate) is_associated: bool,
    /// The size of the properties and of the MIME content.
    pub(super) size: usize,
}

impl StoredItem {
    /// Returns the size without the attachments.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// Creates an item for [`Mailbox::add_item`].
    pub(crate) fn new(value: AnyItem, mime: Option<Vec<u8>>) -> Self {
        let is_associated = is_associated(&value);
        let size = size::of_item(&value, mime.as_ref());
        Self { value, folder: String::new(), mime, attachments: Vec::new(), is_associated, size }
    }
}

/// Returns `true` if an item is an associated item.
fn is_associated(value: &AnyItem) -> bool {
    value.as_item().and_then(|item| item.is_associated) == Some(true)
}

/// The kind of a change of an item, as a sync reports it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemChangeKind {
    Properties,
    ReadFlag,
}

impl Mailbox {
    /// Adds an item to a folder, and returns its id. The item has all properties except its id, and does not have
    /// attachments.
    pub(crate) fn add_item(&mut self, folder: &str, item: StoredItem) -> String {
        self.insert(folder, item, EventKind::Created)
    }

    /// Adds a message that arrives from a sender: subscriptions report new mail.
    pub(crate) fn deliver(&mut self, folder: &str, item: StoredItem) -> String {
        let id = self.insert(folder, item, EventKind::Created);
        self.note_event(EventKind::NewMail, ObjectId::Item(id.clone()), folder);
        id
    }

    fn insert(&mut self, folder: &str, mut item: StoredItem, event: EventKind) -> String {
        let id = self.new_id(IdKind::Item);
        let number = self.last_change();
        folder.clone_into(&mut item.folder);
        let is_associated = item.is_associated;
        self.size.replace(0, item.size);
        self.items.insert(id.clone(), item);
        self.set_ids(&id, number);
        if let Some(folder) = self.folders.get_mut(folder) {
            folder.log.add(&id, number);
            if is_associated {
                folder.log.set_associated(&id, number, true);
            }
        }
        self.note_event(event, ObjectId::Item(id.clone()), folder);
        id
    }

    /// Changes an item.
    pub(crate) fn change_item(&mut self, id: &str, kind: ItemChangeKind, change: impl FnOnce(&mut AnyItem)) {
        let number = self.next_change();
        let Some(item) = self.items.get_mut(id) else { return };
        change(&mut item.value);
        if kind == ItemChangeKind::Properties {
            let size = size::of_item(&item.value, item.mime.as_ref());
            self.size.replace(std::mem::replace(&mut item.size, size), size);
        }
        let folder = item.folder.clone();
        let is_associated = is_associated(&item.value);
        let is_flipped = std::mem::replace(&mut item.is_associated, is_associated) != is_associated;
        self.set_ids(id, number);
        self.log_item(
            id,
            &folder,
            number,
            match kind {
                ItemChangeKind::Properties => LogEntry::update,
                ItemChangeKind::ReadFlag => LogEntry::change_read_flag,
            },
        );
        if is_flipped && let Some(folder) = self.folders.get_mut(&folder) {
            folder.log.set_associated(id, number, is_associated);
        }
        self.note_event(EventKind::Modified, ObjectId::Item(id.to_owned()), &folder);
    }

    /// Moves an item to another folder. Returns its new id: as in Exchange, the id of a moved item changes.
    pub(crate) fn move_item(&mut self, id: &str, folder: &str) -> Option<String> {
        let item = self.items.remove(id)?;
        self.size.replace(item.size, 0);
        let old_parent = item.folder.clone();
        let number = self.next_change();
        self.log_item(id, &old_parent, number, LogEntry::delete);
        let old = ObjectId::Item(id.to_owned());
        let attachments = item.attachments.clone();
        let new = self.insert(folder, item, EventKind::Moved { old, old_parent });
        self.move_attachments(&attachments, &new);
        Some(new)
    }

    /// Copies an item with its attachments to a folder. Returns the id of the copy.
    pub(crate) fn copy_item(&mut self, id: &str, folder: &str) -> Option<String> {
        let mut item = self.items.get(id)?.clone();
        let (old, old_parent) = (ObjectId::Item(id.to_owned()), item.folder.clone());
        let attached = self.attachments_of(id);
        item.attachments.clear();
        let copy = self.insert(folder, item, EventKind::Copied { old, old_parent });
        self.attach(&copy, attached);
        Some(copy)
    }

    /// Deletes an item with its attachments.
    pub(crate) fn delete_item(&mut self, id: &str) {
        let Some(item) = self.items.remove(id) else { return };
        self.size.replace(item.size, 0);
        self.remove_attachments(&item.attachments);
        let number = self.next_change();
        self.log_item(id, &item.folder, number, LogEntry::delete);
        self.note_event(EventKind::Deleted, ObjectId::Item(id.to_owned()), &item.folder);
    }

    /// Sets the id and the change key of an item, and the id of its folder.
    fn set_ids(&mut self, id: &str, number: u64) {
        let Some(item) = self.items.get_mut(id) else { return };
        let folder = FolderId::new(item.folder.as_str());
        if let Some(base) = item.value.as_item_mut() {
            let key = Some(format!("C{number}"));
            base.item_id = Some(ItemId { change_key: key, ..ItemId::new(id) }.into());
            base.parent_folder_id = Some(folder.into());
        }
    }

    fn log_item(&mut self, id: &str, folder: &str, number: u64, change: fn(&mut LogEntry, u64)) {
        if let Some(folder) = self.folders.get_mut(folder) {
            folder.log.change(id, number, change);
        }
    }
}
