//! A mailbox: its folders, items and attachments, and the log of their changes.

mod attachment;
mod events;
mod folder;
pub(crate) mod id;
mod item;
mod log;
mod scope;
pub(crate) mod size;
mod standard;

use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

use ews_bindings::types::{
    AnyItem, DistinguishedFolderIdName, EmailAddressType, MailboxType, UserOofSettings,
};
use ews_bindings::value::DateTime;

pub(crate) use self::attachment::StoredAttachment;
pub(crate) use self::events::{Event, EventKind, Events, ObjectId};
pub(crate) use self::folder::{StoredFolder, message, message_mut};
pub(crate) use self::item::{ItemChangeKind, StoredItem};

use self::id::IdKind;
use self::log::Log;
use self::scope::Moves;
use self::size::Size;

/// A mailbox.
///
/// The keys of the maps are ids. One counter numbers all changes, for the logs and the events.
pub(crate) struct Mailbox {
    /// A part of all ids. It differs at each start of the server.
    pub(crate) number: u32,
    /// The primary SMTP address.
    pub(crate) address: String,
    pub(crate) folders: HashMap<String, StoredFolder>,
    pub(crate) items: HashMap<String, StoredItem>,
    pub(crate) attachments: BTreeMap<String, StoredAttachment>,
    /// The log of all folders of the mailbox.
    pub(crate) folder_log: Log,
    pub(crate) events: Events,
    /// The enclosing folder of each folder. The entry of a deleted folder stays.
    pub(crate) parents: HashMap<String, String>,
    pub(crate) moves: Moves,
    pub(crate) size: Size,
    /// The settings of the Out of Office message, if a client has set them.
    pub(crate) oof: Option<UserOofSettings>,
    root: String,
    changes: u64,
}

impl Mailbox {
    /// Creates a mailbox with the folders that every mailbox has.
    pub(crate) fn new(number: u32, address: &str) -> Self {
        let mut mailbox = Self {
            number,
            address: address.to_owned(),
            folders: HashMap::new(),
            items: HashMap::new(),
            attachments: BTreeMap::new(),
            folder_log: Log::default(),
            events: Events::default(),
            parents: HashMap::new(),
            moves: Moves::default(),
            size: Size::new(),
            oof: None,
            root: String::new(),
            changes: 0,
        };
        standard::add_folders(&mut mailbox);
        mailbox.events.clear();
        mailbox
    }

    /// Returns the id of the folder with a distinguished name.
    pub(crate) fn distinguished(&self, name: &DistinguishedFolderIdName) -> Option<&str> {
        let mut folders = self.folders.iter();
        folders.find(|(_, folder)| folder.distinguished.as_ref() == Some(name)).map(|(id, _)| id.as_str())
    }

    /// Returns the id of the folder at the top, which clients do not see.
    pub(crate) fn root(&self) -> &str {
        &self.root
    }

    /// Returns the number of the last change.
    pub(crate) fn last_change(&self) -> u64 {
        self.changes
    }

    /// Counts a change, and returns its number.
    fn next_change(&mut self) -> u64 {
        self.changes += 1;
        self.changes
    }

    /// Creates an id. Ids are numbered by the counter of changes.
    pub(crate) fn new_id(&mut self, kind: IdKind) -> String {
        let number = self.next_change();
        id::encode(kind, self.number, number)
    }

    /// Returns the ids of the items of a folder, for changes of these items.
    pub(crate) fn item_ids_of(&self, folder: &str) -> Vec<String> {
        self.items_of(folder).map(|(id, _)| id.to_owned()).collect()
    }

    /// Returns the items of a folder, in the order in which they came into it.
    pub(crate) fn items_of<'m>(&'m self, folder: &'m str) -> impl Iterator<Item = (&'m str, &'m AnyItem)> {
        let ids = self.folders.get(folder).into_iter().flat_map(|folder| folder.log.ids());
        ids.filter_map(|id| Some((id, &self.items.get(id)?.value)))
    }
}

/// Returns the name of the user with an address: the part before the `@`, in capitals.
pub(crate) fn display_name(address: &str) -> String {
    let local = address.split('@').next().unwrap_or_default();
    let word = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>())
    };
    local.split(['.', '-', '_']).filter_map(word).collect::<Vec<_>>().join(" ")
}

/// Returns a recipient with an SMTP address.
pub(crate) fn recipient(name: String, address: &str, kind: MailboxType) -> EmailAddressType {
    EmailAddressType {
        name: Some(name),
        email_address: address.try_into().ok(),
        routing_type: "SMTP".try_into().ok(),
        mailbox_type: Some(kind),
        ..EmailAddressType::default()
    }
}

/// Returns the current time, in seconds.
pub(crate) fn now() -> Option<DateTime> {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?.as_secs();
    DateTime::from_unix_seconds(i64::try_from(seconds).ok()?).ok()
}
