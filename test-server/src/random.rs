//! Random changes of a mailbox, for tests of clients.

use std::collections::BTreeMap;

use ews_bindings::types::{AnyFolder, BaseFolder, DistinguishedFolderIdName, Folder};

use crate::mailbox::{ItemChangeKind, Mailbox, StoredItem, message_mut};
use crate::operations::complete;
use crate::server::Server;
use crate::{mime, seed};

impl Server {
    /// Makes a number of random changes in a mailbox: items and folders are created, changed, moved, copied and deleted. The
    /// same seed makes the same changes.
    pub fn change_at_random(&self, address: &str, seed: u64, changes: usize) {
        let mut random = fastrand::Rng::with_seed(seed);
        let mut state = self.state();
        let Some(position) = state.position_of(address) else { return };
        for _ in 0..changes {
            change(&mut state.mailboxes[position], &mut random);
        }
    }

    /// Returns the id and the MIME content of each item in a mailbox, except for recoverable items.
    pub fn contents(&self, address: &str) -> BTreeMap<String, Vec<u8>> {
        let state = self.state();
        let Some(position) = state.position_of(address) else { return BTreeMap::new() };
        let mailbox = &state.mailboxes[position];
        let top = mailbox.distinguished(&DistinguishedFolderIdName::Msgfolderroot).unwrap_or_default();
        let folders = mailbox.descendants(top);
        let items = folders.iter().flat_map(|folder| mailbox.items_of(folder));
        let items = items.filter_map(|(id, _)| Some((id, mailbox.items.get(id)?)));
        let normal = items.filter(|(_, item)| !item.is_associated);
        normal.map(|(id, item)| (id.to_owned(), mime::of(mailbox, id, item))).collect()
    }
}

fn change(mailbox: &mut Mailbox, random: &mut fastrand::Rng) {
    let top = mailbox.distinguished(&DistinguishedFolderIdName::Msgfolderroot).unwrap_or_default().to_owned();
    let Some(folder) = random.choice(mailbox.descendants(&top)) else { return };
    let number = random.usize(..1_000_000);
    let item = random.choice(mailbox.item_ids_of(&folder));
    let target = random.choice(mailbox.descendants(&top)).unwrap_or_else(|| folder.clone());
    match (random.u8(..20), item) {
        (0..5, _) | (_, None) => create(mailbox, &folder, number),
        (5..9, Some(id)) => mailbox.change_item(&id, ItemChangeKind::Properties, |item| {
            if let Some(item) = item.as_item_mut() {
                item.subject = Some(format!("Changed {number}"));
            }
        }),
        (9..11, Some(id)) => mailbox.change_item(&id, ItemChangeKind::ReadFlag, |item| {
            if let Some(message) = message_mut(item) {
                message.is_read = message.is_read.map(|is_read| !is_read);
            }
        }),
        (11..13, Some(id)) => drop(mailbox.move_item(&id, &target)),
        (13, Some(id)) => drop(mailbox.copy_item(&id, &target)),
        (14..17, Some(id)) => mailbox.delete_item(&id),
        (17, _) => {
            mailbox.add_folder(Some(&folder), None, folder_named(number));
        }
        (18, _) => mailbox.change_folder(&folder, folder_named(number)),
        _ => change_tree(mailbox, &folder, &target),
    }
}

/// Moves or deletes a folder that is not a distinguished folder.
fn change_tree(mailbox: &mut Mailbox, folder: &str, target: &str) {
    if mailbox.folders.get(folder).is_none_or(|folder| folder.distinguished.is_some()) {
        return;
    }
    if mailbox.is_below(target, folder) {
        mailbox.delete_folder(folder);
    } else {
        mailbox.move_folder(folder, target);
    }
}

fn create(mailbox: &mut Mailbox, folder: &str, number: usize) {
    let mut item = seed::message(number).into();
    complete(&mut item, &mailbox.address.clone());
    mailbox.add_item(folder, StoredItem::new(item, None));
}

fn folder_named(number: usize) -> AnyFolder {
    let base = BaseFolder { display_name: Some(format!("Folder {number}")), ..BaseFolder::default() };
    Folder { base, ..Folder::default() }.into()
}
