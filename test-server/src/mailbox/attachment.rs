//! Attachments: stored, copied and removed.

use ews_bindings::types::{AnyAttachment, AttachmentId, FileAttachment, Item, ItemAttachment};

use super::id::IdKind;
use super::{Mailbox, size};

/// An attachment with its content.
pub(crate) struct StoredAttachment {
    /// The id of the item in the folder, also for an attachment of an attached item.
    pub(crate) item: String,
    /// The attachment. If it is an attached item, that item lists its own attachments without their content.
    pub(crate) value: AnyAttachment,
    /// The ids of the attachments of the attached item.
    pub(super) nested: Vec<String>,
    /// For an attachment of an attached item: the id of the enclosing attachment.
    parent: Option<String>,
    /// The size without the attachments of the attached item.
    pub(super) size: usize,
}

impl Mailbox {
    /// Adds attachments with their content to an item, and lists them in the item. Returns their ids.
    pub(crate) fn attach(&mut self, item: &str, attachments: Vec<AnyAttachment>) -> Vec<String> {
        let ids: Vec<String> =
            attachments.into_iter().map(|value| self.store_attachment(item, None, value)).collect();
        if let Some(item) = self.items.get_mut(item) {
            item.attachments.extend(ids.iter().cloned());
        }
        self.list_attachments(item);
        ids
    }

    /// Returns the attachments of an item with their content.
    pub(crate) fn attachments_of(&self, item: &str) -> Vec<AnyAttachment> {
        let ids = self.items.get(item).map(|item| &item.attachments[..]).unwrap_or_default();
        self.with_content(ids)
    }

    /// Returns the attachments of an attached item with their content.
    pub(crate) fn nested_attachments_of(&self, id: &str) -> Vec<AnyAttachment> {
        let ids = self.attachments.get(id).map(|stored| &stored.nested[..]).unwrap_or_default();
        self.with_content(ids)
    }

    /// Removes an attachment, and returns the id of the item in the folder.
    pub(crate) fn remove_attachment(&mut self, id: &str) -> Option<String> {
        let (item, parent) =
            self.attachments.get(id).map(|stored| (stored.item.clone(), stored.parent.clone()))?;
        self.remove_attachments(&[id.to_owned()]);
        if let Some(item) = self.items.get_mut(&item) {
            item.attachments.retain(|attached| attached != id);
        }
        if let Some(parent) = parent {
            if let Some(stored) = self.attachments.get_mut(&parent) {
                stored.nested.retain(|nested| nested != id);
            }
            self.list_nested(&parent);
        }
        self.list_attachments(&item);
        Some(item)
    }

    /// Removes attachments with the attachments of attached items.
    pub(super) fn remove_attachments(&mut self, ids: &[String]) {
        for id in ids {
            if let Some(stored) = self.attachments.remove(id) {
                self.size.replace(stored.size, 0);
                self.remove_attachments(&stored.nested);
            }
        }
    }

    /// Assigns the attachments of an item to the new id of this item.
    pub(super) fn move_attachments(&mut self, ids: &[String], item: &str) {
        for id in ids {
            let Some(stored) = self.attachments.get_mut(id) else { continue };
            item.clone_into(&mut stored.item);
            let nested = stored.nested.clone();
            self.move_attachments(&nested, item);
        }
    }

    fn store_attachment(&mut self, item: &str, parent: Option<&str>, mut value: AnyAttachment) -> String {
        let id = self.new_id(IdKind::Attachment);
        let nested = attached_item(&mut value).and_then(|attached| attached.attachments.take());
        let nested: Vec<AnyAttachment> = nested.into_iter().flatten().collect();
        let nested = nested.into_iter().map(|value| self.store_attachment(item, Some(&id), value)).collect();
        complete(&mut value, &id);
        let size = size::of_attachments(std::slice::from_ref(&value));
        self.size.replace(0, size);
        let (item, parent) = (item.to_owned(), parent.map(str::to_owned));
        self.attachments.insert(id.clone(), StoredAttachment { item, value, nested, parent, size });
        self.list_nested(&id);
        id
    }

    /// Sets the list of attachments in an item: their properties without their content.
    fn list_attachments(&mut self, id: &str) {
        let Some(item) = self.items.get(id) else { return };
        let listed = self.without_content(&item.attachments);
        let Some(item) = self.items.get_mut(id) else { return };
        if let Some(base) = item.value.as_item_mut() {
            set_list(base, listed);
        }
    }

    /// Sets the list of attachments in an attached item.
    fn list_nested(&mut self, id: &str) {
        let Some(stored) = self.attachments.get(id) else { return };
        let listed = self.without_content(&stored.nested);
        let Some(stored) = self.attachments.get_mut(id) else { return };
        if let Some(base) = attached_item(&mut stored.value) {
            set_list(base, listed);
        }
    }

    fn without_content(&self, ids: &[String]) -> Vec<AnyAttachment> {
        let stored = ids.iter().filter_map(|id| self.attachments.get(id));
        stored.map(|stored| without_content(&stored.value)).collect()
    }

    fn with_content(&self, ids: &[String]) -> Vec<AnyAttachment> {
        let with_nested = |stored: &StoredAttachment| {
            let mut value = stored.value.clone();
            if let Some(base) = attached_item(&mut value) {
                set_list(base, self.with_content(&stored.nested));
            }
            value
        };
        ids.iter().filter_map(|id| self.attachments.get(id)).map(with_nested).collect()
    }
}

/// Returns the properties of an attached item.
fn attached_item(attachment: &mut AnyAttachment) -> Option<&mut Item> {
    match attachment {
        AnyAttachment::ItemAttachment(attachment) => attachment.item.as_mut()?.as_item_mut(),
        _ => None,
    }
}

fn set_list(item: &mut Item, list: Vec<AnyAttachment>) {
    // As in Exchange, an inline attachment does not count.
    let is_inline =
        |value: &AnyAttachment| value.as_attachment().and_then(|base| base.is_inline) == Some(true);
    item.has_attachments = Some(!list.iter().all(is_inline));
    item.attachments = (!list.is_empty()).then(|| list.into());
}

/// Sets the properties that a server sets in an attachment.
fn complete(value: &mut AnyAttachment, id: &str) {
    let size = match value {
        AnyAttachment::FileAttachment(file) => file.content.as_ref().map_or(0, |content| content.len()),
        AnyAttachment::ItemAttachment(attachment) => {
            if attachment.name.is_none() {
                let item = attachment.item.as_ref().and_then(|item| item.as_item());
                attachment.base.name = item.and_then(|item| item.subject.clone());
            }
            let body = attachment.item.as_ref().and_then(|item| item.as_item()?.body.as_ref());
            body.map_or(0, |body| body.value.len()) + 500
        }
        _ => 0,
    };
    if let Some(base) = value.as_attachment_mut() {
        base.attachment_id = Some(AttachmentId::new(id).into());
        base.last_modified_time = super::now();
        base.size = i32::try_from(size).ok();
        base.is_inline.get_or_insert(false);
    }
}

fn without_content(value: &AnyAttachment) -> AnyAttachment {
    match value {
        AnyAttachment::FileAttachment(file) => {
            let is_contact_photo = file.is_contact_photo;
            FileAttachment { base: file.base.clone(), is_contact_photo, content: None }.into()
        }
        AnyAttachment::ItemAttachment(attachment) => {
            ItemAttachment { base: attachment.base.clone(), item: None }.into()
        }
        other => other.clone(),
    }
}
