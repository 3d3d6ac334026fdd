//! The folders that every mailbox has.

use ews_bindings::types::{
    AnyFolder, BaseFolder, CalendarFolder, ContactsFolder, DistinguishedFolderIdName, Folder, SearchFolder,
    TasksFolder,
};

use super::Mailbox;

/// The name, the distinguished name and the class of each folder below the root of the messages.
const FOLDERS: [(&str, DistinguishedFolderIdName, &str); 12] = [
    ("Calendar", DistinguishedFolderIdName::Calendar, "IPF.Appointment"),
    ("Contacts", DistinguishedFolderIdName::Contacts, "IPF.Contact"),
    ("Conversation History", DistinguishedFolderIdName::Conversationhistory, "IPF.Note"),
    ("Deleted Items", DistinguishedFolderIdName::Deleteditems, "IPF.Note"),
    ("Drafts", DistinguishedFolderIdName::Drafts, "IPF.Note"),
    ("Inbox", DistinguishedFolderIdName::Inbox, "IPF.Note"),
    ("Journal", DistinguishedFolderIdName::Journal, "IPF.Journal"),
    ("Junk Email", DistinguishedFolderIdName::Junkemail, "IPF.Note"),
    ("Notes", DistinguishedFolderIdName::Notes, "IPF.StickyNote"),
    ("Outbox", DistinguishedFolderIdName::Outbox, "IPF.Note"),
    ("Sent Items", DistinguishedFolderIdName::Sentitems, "IPF.Note"),
    ("Tasks", DistinguishedFolderIdName::Tasks, "IPF.Task"),
];

/// Adds the folders to a new mailbox.
pub(super) fn add_folders(mailbox: &mut Mailbox) {
    let plain = |name: &str| folder(name, "IPF.Note");
    let root = mailbox.add_folder(None, Some(DistinguishedFolderIdName::Root), plain("Root"));
    let top = DistinguishedFolderIdName::Msgfolderroot;
    let top = mailbox.add_folder(Some(&root), Some(top), plain("Top of Information Store"));
    for (name, distinguished, class) in FOLDERS {
        mailbox.add_folder(Some(&top), Some(distinguished), folder(name, class));
    }
    let search = SearchFolder {
        base: Folder { base: base("Finder", "IPF"), ..Folder::default() },
        ..SearchFolder::default()
    };
    mailbox.add_folder(Some(&root), Some(DistinguishedFolderIdName::Searchfolders), search.into());
    let dumpster = mailbox.add_folder(
        Some(&root),
        Some(DistinguishedFolderIdName::Recoverableitemsroot),
        plain("Recoverable Items"),
    );
    let deletions = DistinguishedFolderIdName::Recoverableitemsdeletions;
    mailbox.add_folder(Some(&dumpster), Some(deletions), plain("Deletions"));
}

/// Creates a folder of the kind that belongs to a folder class.
fn folder(name: &str, class: &str) -> AnyFolder {
    let base = base(name, class);
    match class {
        "IPF.Appointment" => CalendarFolder { base, ..CalendarFolder::default() }.into(),
        "IPF.Contact" => ContactsFolder { base, ..ContactsFolder::default() }.into(),
        "IPF.Task" => TasksFolder { base: Folder { base, ..Folder::default() } }.into(),
        _ => Folder { base, ..Folder::default() }.into(),
    }
}

fn base(name: &str, class: &str) -> BaseFolder {
    BaseFolder {
        display_name: Some(name.to_owned()),
        folder_class: Some(class.to_owned()),
        ..BaseFolder::default()
    }
}
