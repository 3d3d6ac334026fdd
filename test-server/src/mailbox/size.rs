//! The size of a mailbox: the size of its items, attachments and folders as XML, with the MIME content of the items.

use ews_bindings::messages::{CreateAttachment, CreateFolder, CreateItem};
use ews_bindings::types::{AnyAttachment, AnyFolder, AnyItem, FolderId, ItemId, TargetFolderId};
use ews_bindings::xml::Root;

use super::Mailbox;

/// The largest size of a mailbox in bytes, if the options do not set another one.
pub(crate) const DEFAULT_LIMIT: usize = 512 << 20;

/// The size of a mailbox, and its limit.
pub(crate) struct Size {
    used: usize,
    pub(crate) limit: usize,
}

impl Size {
    pub(super) fn new() -> Self {
        Self { used: 0, limit: DEFAULT_LIMIT }
    }

    pub(super) fn replace(&mut self, old: usize, new: usize) {
        self.used = (self.used + new).saturating_sub(old);
    }

    /// Returns `true` if the mailbox has room for a number of bytes.
    pub(crate) fn has_room(&self, bytes: usize) -> bool {
        self.used.saturating_add(bytes) <= self.limit
    }
}

impl Mailbox {
    /// Returns the size of an item with its attachments.
    pub(crate) fn size_of_item(&self, id: &str) -> usize {
        let Some(item) = self.items.get(id) else { return 0 };
        item.size + self.size_of_attachments(&item.attachments)
    }

    fn size_of_attachments(&self, ids: &[String]) -> usize {
        let stored = ids.iter().filter_map(|id| self.attachments.get(id));
        stored.map(|stored| stored.size + self.size_of_attachments(&stored.nested)).sum()
    }

    /// Returns the size of a folder with its items and the folders below it.
    pub(crate) fn size_of_folder(&self, id: &str) -> usize {
        let all = [vec![id.to_owned()], self.descendants(id)].concat();
        let items =
            |folder: &String| self.items_of(folder).map(|(id, _)| self.size_of_item(id)).sum::<usize>();
        let folder = |id: &String| self.folders.get(id).map_or(0, |folder| folder.size) + items(id);
        all.iter().map(folder).sum()
    }
}

/// Returns the size of an item without its attachments.
pub(crate) fn of_item(value: &AnyItem, mime: Option<&Vec<u8>>) -> usize {
    of_xml(&CreateItem::new([value.clone()])) + mime.map_or(0, Vec::len)
}

/// Returns the size of attachments with their content.
pub(crate) fn of_attachments(values: &[AnyAttachment]) -> usize {
    if values.is_empty() { 0 } else { of_xml(&CreateAttachment::new(ItemId::new(""), values.to_vec())) }
}

pub(crate) fn of_folder(value: &AnyFolder) -> usize {
    of_xml(&CreateFolder::new(TargetFolderId::new(FolderId::new("")), [value.clone()]))
}

fn of_xml(value: &impl Root) -> usize {
    value.to_xml().map_or(0, |xml| xml.len())
}
