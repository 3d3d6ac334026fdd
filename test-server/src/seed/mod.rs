//! The items with which a server starts.

mod items;
mod people;

use ews_bindings::types::{
    AnyAttachment, AnyItem, BaseFolder, DistinguishedFolderIdName as Name, FileAttachment, Folder,
    ItemAttachment,
};

use crate::mailbox::{Mailbox, StoredItem};
use crate::operations::complete;
use crate::server::State;

pub(crate) use self::items::message;

/// The number of items in a block. Each block has items of all kinds.
const BLOCK: usize = 20;

/// The names of the folders below the inbox. The flag is `true` for a folder in the previous folder.
const SUBFOLDERS: [(&str, bool); 4] =
    [("Projects", false), ("Alpha", true), ("Invoices", false), ("Newsletters", false)];

/// Fills the first mailbox with a number of items, always in the same order.
pub(crate) fn fill(state: &mut State, items: usize) {
    let Some(mailbox) = state.mailboxes.first_mut().filter(|_| items > 0) else { return };
    let subfolders = add_subfolders(mailbox);
    for number in 0..items {
        let (folder, item) = item(number);
        let id = match folder {
            Place::Below(index) => subfolders.get(index % subfolders.len().max(1)).cloned(),
            Place::In(name) => mailbox.distinguished(&name).map(str::to_owned),
        };
        if let Some(id) = id {
            add(mailbox, &id, item, number);
        }
    }
    mailbox.events.clear();
}

/// The folder of an item.
enum Place {
    In(Name),
    /// A folder below the inbox, by its position.
    Below(usize),
}

/// Creates the item with a number, and chooses its folder. As in a real mailbox, most items are messages in the inbox.
fn item(number: usize) -> (Place, AnyItem) {
    let block = number / BLOCK;
    match number % BLOCK {
        12 | 13 => (Place::Below(number), message(number).into()),
        14 => (Place::In(Name::Sentitems), message(number).into()),
        15 => (Place::In(Name::Inbox), items::about_a_meeting(number, block)),
        16 => (Place::In(Name::Calendar), items::appointment(number).into()),
        17 if block % 4 == 3 => (Place::In(Name::Contacts), people::list(number).into()),
        17 => (Place::In(Name::Contacts), people::contact(number).into()),
        18 => (Place::In(Name::Tasks), items::task(number).into()),
        19 => rare(number, block),
        _ => (Place::In(Name::Inbox), message(number).into()),
    }
}

/// Creates an item of a rare kind.
fn rare(number: usize, block: usize) -> (Place, AnyItem) {
    match block % 5 {
        0 => (Place::In(Name::Inbox), items::post(number).into()),
        1 => (Place::In(Name::Inbox), items::associated(number).into()),
        2 => (Place::In(Name::Drafts), items::draft(number).into()),
        3 => (Place::In(Name::Deleteditems), message(number).into()),
        _ => (Place::In(Name::Junkemail), message(number).into()),
    }
}

fn add_subfolders(mailbox: &mut Mailbox) -> Vec<String> {
    let Some(inbox) = mailbox.distinguished(&Name::Inbox).map(str::to_owned) else { return Vec::new() };
    let mut ids: Vec<String> = Vec::new();
    for (name, is_nested) in SUBFOLDERS {
        let parent = ids.last().filter(|_| is_nested).unwrap_or(&inbox).clone();
        let base = BaseFolder {
            display_name: Some(name.to_owned()),
            folder_class: Some("IPF.Note".to_owned()),
            ..BaseFolder::default()
        };
        ids.push(mailbox.add_folder(Some(&parent), None, Folder { base, ..Folder::default() }.into()));
    }
    ids
}

fn add(mailbox: &mut Mailbox, folder: &str, mut value: AnyItem, number: usize) {
    let is_draft = value.as_item().and_then(|item| item.is_draft) == Some(true);
    let is_message = matches!(value, AnyItem::Message(_));
    let address = mailbox.address.clone();
    complete(&mut value, &address);
    if let Some(item) = value.as_item_mut() {
        item.is_draft = Some(is_draft);
        (item.date_time_created, item.last_modified_time) =
            (item.date_time_received, item.date_time_received);
    }
    let id = mailbox.add_item(folder, StoredItem::new(value, None));
    let attachments = attachments(number);
    if is_message && !attachments.is_empty() {
        mailbox.attach(&id, attachments);
    }
}

/// Creates the attachments of an item: every fifth item has a file, and every fifteenth item has an attached item with
/// a file.
fn attachments(number: usize) -> Vec<AnyAttachment> {
    let mut all = Vec::new();
    if number.is_multiple_of(5) {
        let content = format!("Attachment of item {number}\r\n").repeat(20).into_bytes();
        let mut file = FileAttachment::from_bytes("notes.txt", content);
        file.content_type = Some("text/plain".to_owned());
        all.push(file.into());
    }
    if number.is_multiple_of(15) {
        let mut inner = message(number + 1);
        let file = FileAttachment::from_bytes("数据.bin", (0..=255).collect::<Vec<u8>>());
        inner.base.attachments = Some([file].into());
        let name = inner.subject.clone().unwrap_or_default();
        all.push(ItemAttachment::from_item(name, inner).into());
    }
    all
}
