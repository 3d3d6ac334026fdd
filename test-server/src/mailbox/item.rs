//! Items: created, changed, moved, copied and deleted.

use ews_bindings::sync::server::LogEntry;
use ews_bindings::types::{AnyAttachment, AnyItem, Attachment, AttachmentId, FolderId, ItemId};

use super::events::{EventKind, ObjectId};
use super::id::IdKind;
use super::{Mailbox, StoredAttachment};

/// An item.
#[derive(Clone)]
pub(crate) struct StoredItem {
    pub(crate) value: AnyItem,
    /// The id of its folder.
    pub(crate) folder: String,
    /// The MIME content that a client gave, if it did.
    pub(crate) mime: Option<Vec<u8>>,
    /// The ids of its attachments.
    pub(crate) attachments: Vec<String>,
    pub(crate) is_associated: bool,
}

impl StoredItem {
    /// Creates an item for [`Mailbox::add_item`].
    pub(crate) fn new(value: AnyItem, mime: Option<Vec<u8>>) -> Self {
        let is_associated = value.as_item().and_then(|item| item.is_associated) == Some(true);
        Self { value, folder: String::new(), mime, attachments: Vec::new(), is_associated }
    }
}

/// The kind of a change of an item, as a sync distinguishes it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ItemChangeKind {
    Properties,
    ReadFlag,
}

impl Mailbox {
    /// Adds an item to a folder, and returns its id. The item has all its properties but its id, and no attachments.
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
        self.items.insert(id.clone(), item);
        self.set_ids(&id, number);
        if let Some(folder) = self.folders.get_mut(folder) {
            folder.log.add(&id, number);
        }
        self.touch_folder(folder, number);
        self.note_event(event, ObjectId::Item(id.clone()), folder);
        id
    }

    /// Changes an item.
    pub(crate) fn change_item(&mut self, id: &str, kind: ItemChangeKind, change: impl FnOnce(&mut AnyItem)) {
        let number = self.next_change();
        let Some(item) = self.items.get_mut(id) else { return };
        change(&mut item.value);
        let folder = item.folder.clone();
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
        self.touch_folder(&folder, number);
        self.note_event(EventKind::Modified, ObjectId::Item(id.to_owned()), &folder);
    }

    /// Moves an item to another folder. Returns its new id: as in Exchange, the id of a moved item changes.
    pub(crate) fn move_item(&mut self, id: &str, folder: &str) -> Option<String> {
        let item = self.items.remove(id)?;
        let old_parent = item.folder.clone();
        let number = self.next_change();
        self.log_item(id, &old_parent, number, LogEntry::delete);
        self.touch_folder(&old_parent, number);
        let old = ObjectId::Item(id.to_owned());
        let attachments = item.attachments.clone();
        let new = self.insert(folder, item, EventKind::Moved { old, old_parent });
        for id in attachments {
            if let Some(attachment) = self.attachments.get_mut(&id) {
                attachment.item.clone_from(&new);
            }
        }
        Some(new)
    }

    /// Copies an item with its attachments to a folder. Returns the id of the copy.
    pub(crate) fn copy_item(&mut self, id: &str, folder: &str) -> Option<String> {
        let mut item = self.items.get(id)?.clone();
        let (old, old_parent) = (ObjectId::Item(id.to_owned()), item.folder.clone());
        let attached = std::mem::take(&mut item.attachments);
        let copy = self.insert(folder, item, EventKind::Copied { old, old_parent });
        for attachment in attached {
            if let Some(value) = self.attachments.get(&attachment).map(|stored| stored.value.clone()) {
                self.store_attachment(&copy, value);
            }
        }
        self.list_attachments(&copy);
        Some(copy)
    }

    /// Deletes an item with its attachments.
    pub(crate) fn delete_item(&mut self, id: &str) {
        let Some(item) = self.items.remove(id) else { return };
        for attachment in &item.attachments {
            self.attachments.remove(attachment);
        }
        let number = self.next_change();
        self.log_item(id, &item.folder, number, LogEntry::delete);
        self.touch_folder(&item.folder, number);
        self.note_event(EventKind::Deleted, ObjectId::Item(id.to_owned()), &item.folder);
    }

    /// Stores an attachment with its content, and returns its id. Call [`list_attachments`](Self::list_attachments) after
    /// the last one.
    pub(crate) fn store_attachment(&mut self, item: &str, mut value: AnyAttachment) -> String {
        let id = self.new_id(IdKind::Attachment);
        let time = super::now();
        if let Some(base) = attachment_mut(&mut value) {
            base.attachment_id = Some(AttachmentId::new(id.as_str()).into());
            base.last_modified_time = time;
        }
        if let Some(item) = self.items.get_mut(item) {
            item.attachments.push(id.clone());
        }
        self.attachments.insert(id.clone(), StoredAttachment { item: item.to_owned(), value });
        id
    }

    /// Sets the list of attachments in an item: their properties without their content.
    pub(crate) fn list_attachments(&mut self, id: &str) {
        let Some(item) = self.items.get_mut(id) else { return };
        let stored = item.attachments.iter().filter_map(|id| self.attachments.get(id));
        let listed: Vec<_> = stored.map(|stored| without_content(stored.value.clone())).collect();
        if let Some(base) = item.value.as_item_mut() {
            base.has_attachments = Some(!listed.is_empty());
            base.attachments = (!listed.is_empty()).then(|| listed.into());
        }
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

fn without_content(mut attachment: AnyAttachment) -> AnyAttachment {
    match &mut attachment {
        AnyAttachment::FileAttachment(file) => file.content = None,
        AnyAttachment::ItemAttachment(attached) => attached.item = None,
        _ => {}
    }
    attachment
}

fn attachment_mut(attachment: &mut AnyAttachment) -> Option<&mut Attachment> {
    attachment.as_attachment_mut()
}
