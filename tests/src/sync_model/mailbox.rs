//! The mailbox: entries that change, and the changes between two of its contents.

use std::collections::BTreeMap;

/// The content of a mailbox, or of a copy: items by id, or folders by id.
pub type Content = BTreeMap<String, Entry>;

/// The properties of an item or a folder.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The subject of an item, or the name of a folder.
    pub text: u32,
    /// The read flag of an item. A folder is never read.
    pub is_read: bool,
    /// The number of the last change of the entry. The server knows by it that an entry has changed, also if its
    /// properties are the same again. A copy does not have the number.
    pub revision: u32,
}

/// A change of the mailbox. The number selects an entry.
#[derive(Clone, Copy, Debug)]
pub enum Operation {
    /// Creates an entry.
    Create,
    /// Changes the text of an entry.
    Update(usize),
    /// Moves an entry away and back: it has another id afterwards.
    Move(usize),
    /// Deletes an entry.
    Delete(usize),
    /// Restores the entry that was deleted last, with its id.
    Restore,
    /// Changes the read flag of an entry.
    ReadFlag(usize),
}

/// A mailbox.
#[derive(Debug, Default)]
pub struct Mailbox {
    /// The current content.
    pub content: Content,
    deleted: Option<(String, Entry)>,
    /// The number of ids and texts so far.
    number: u32,
}

impl Mailbox {
    /// Changes the mailbox. Without entries, an operation on an entry does nothing.
    pub fn apply(&mut self, operation: Operation, has_read_flags: bool) {
        self.number += 1;
        let text = self.number;
        match operation {
            Operation::Create => self.create(Entry { text, is_read: false, revision: text }),
            Operation::Update(index) => self.change(index, |entry| entry.text = text),
            Operation::ReadFlag(index) if has_read_flags => {
                self.change(index, |entry| entry.is_read = !entry.is_read);
            }
            Operation::ReadFlag(index) => self.change(index, |entry| entry.text = text),
            Operation::Move(index) => {
                if let Some((_, entry)) = self.remove(index) {
                    self.create(entry);
                }
            }
            Operation::Delete(index) => self.deleted = self.remove(index).or(self.deleted.take()),
            Operation::Restore => {
                let deleted = self.deleted.take();
                self.content.extend(deleted.map(|(id, entry)| (id, Entry { revision: text, ..entry })));
            }
        }
    }

    fn create(&mut self, entry: Entry) {
        self.content.insert(format!("I{}", self.number), entry);
    }

    fn id(&self, index: usize) -> Option<String> {
        self.content.keys().nth(index % self.content.len().max(1)).cloned()
    }

    fn change(&mut self, index: usize, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.id(index).and_then(|id| self.content.get_mut(&id)) {
            change(entry);
            entry.revision = self.number;
        }
    }

    fn remove(&mut self, index: usize) -> Option<(String, Entry)> {
        self.id(index).and_then(|id| self.content.remove_entry(&id))
    }
}

/// Returns `true` if a copy equals a mailbox.
pub fn is_same(copy: &Content, mailbox: &Content) -> bool {
    let entry = |(id, entry): (&String, &Entry)| (id.clone(), entry.text, entry.is_read);
    copy.iter().map(entry).eq(mailbox.iter().map(entry))
}

/// A change between two contents.
#[derive(Clone, Debug)]
pub struct Change {
    /// The id of the entry.
    pub id: String,
    /// The kind of the change.
    pub kind: ChangeKind,
}

/// The kind of a change, with the new properties of the entry.
#[derive(Clone, Copy, Debug)]
pub enum ChangeKind {
    /// The entry is new.
    Create(Entry),
    /// The entry has other properties.
    Update(Entry),
    /// Only the read flag of the entry is another.
    ReadFlag(Entry),
    /// The entry is gone.
    Delete,
}

/// Returns the changes from an older content to a newer one.
pub fn changes(old: &Content, new: &Content) -> Vec<Change> {
    let gone = old.keys().filter(|id| !new.contains_key(*id)).map(|id| (id, ChangeKind::Delete));
    let there = new.iter().filter_map(|(id, entry)| {
        let kind = match old.get(id) {
            None => ChangeKind::Create(*entry),
            Some(old) if old.revision == entry.revision => return None,
            Some(old) if old.text == entry.text => ChangeKind::ReadFlag(*entry),
            Some(_) => ChangeKind::Update(*entry),
        };
        Some((id, kind))
    });
    there.chain(gone).map(|(id, kind)| Change { id: id.clone(), kind }).collect()
}

/// Applies a change to a content.
pub fn apply(change: &Change, content: &mut Content) {
    match change.kind {
        ChangeKind::Create(entry) | ChangeKind::Update(entry) | ChangeKind::ReadFlag(entry) => {
            content.insert(change.id.clone(), entry);
        }
        ChangeKind::Delete => _ = content.remove(&change.id),
    }
}
