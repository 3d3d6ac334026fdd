//! The log of changes, which the server has.

use std::convert::Infallible;
use std::ops::RangeInclusive;

/// The changes of one item or folder, as numbers of a counter that the server increases with each change of the mailbox.
///
/// A server that stores the fields sets them after [`LogEntry::new`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LogEntry {
    /// The id of the item or folder. A log has one entry for an id.
    pub id: String,
    /// The number that orders the log: the number of the first creation. It never changes.
    pub position: u64,
    /// The number of the creation. If the item was restored with the same id, this is the number of that change.
    pub created: u64,
    /// The number of the last change of a property other than the read flag.
    pub updated: u64,
    /// The number of the last change of the read flag.
    pub read_flag_changed: u64,
    /// The number of the deletion, or `None` if the item exists. An item that was moved to another folder is deleted in
    /// this log.
    pub deleted: Option<u64>,
}

impl LogEntry {
    /// Creates the entry of a new item or folder.
    pub fn new(id: impl Into<String>, created: u64) -> Self {
        Self {
            id: id.into(),
            position: created,
            created,
            updated: created,
            read_flag_changed: created,
            deleted: None,
        }
    }

    /// Notes a change of a property other than the read flag.
    pub fn update(&mut self, number: u64) {
        self.updated = number;
    }

    /// Notes a change of the read flag.
    pub fn change_read_flag(&mut self, number: u64) {
        self.read_flag_changed = number;
    }

    /// Notes the deletion.
    pub fn delete(&mut self, number: u64) {
        self.deleted = Some(number);
    }

    /// Notes that a deleted item is there again, with the same id.
    pub fn restore(&mut self, number: u64) {
        (self.created, self.updated, self.deleted) = (number, number, None);
    }

    /// Returns the number of the last change.
    pub fn last_change(&self) -> u64 {
        let numbers = [self.created, self.updated, self.read_flag_changed, self.deleted.unwrap_or(0)];
        numbers.into_iter().max().unwrap_or(0)
    }
}

/// The log of the changes of one folder: of its items, or of the folders below it.
///
/// All methods must see the same log, so read them in one transaction. A slice of entries in the order of
/// [`LogEntry::position`] implements this trait.
///
/// The log has the entries whose parent is the folder, or, for folders, an entry of the log. If a folder is moved, call
/// [`LogEntry::delete`] for it and each folder below it in the log that it leaves, and [`LogEntry::restore`] for each, or
/// add a new entry, in the log that it enters.
pub trait ChangeLog {
    /// The error of the storage.
    type Error;

    /// Returns the number of the last change, or any later number of the counter. Without changes, this is 0.
    ///
    /// After this method has returned a number, a client never gets a change that becomes visible later with this number or
    /// a smaller one. So:
    ///
    /// - Changes must become visible in the order of their numbers. For example, write each change in the transaction that takes
    ///   its number from the counter.
    /// - A number must never be given again. After the log was restored from a backup, set the counter to a number that was
    ///   never given, and return it from [`last_dropped`](Self::last_dropped): then each client starts over.
    ///
    /// # Errors
    /// If the storage cannot be read.
    fn last_change(&self) -> Result<u64, Self::Error>;

    /// Returns the entries with these positions whose last change is after a number, in the order of the positions.
    ///
    /// The library takes entries from the iterator only until the page is full. In SQL:
    /// `WHERE position BETWEEN ? AND ? AND last_change > ? ORDER BY position`. The end of the iterator is the end of the log:
    /// after an error of the storage, the next item must be the error. Otherwise, clients lose the rest of the changes.
    fn entries(
        &self,
        positions: RangeInclusive<u64>,
        changed_after: u64,
    ) -> impl Iterator<Item = Result<LogEntry, Self::Error>>;

    /// Returns the number of the last deletion whose entry the server has dropped from the log. A client whose state is
    /// older than this deletion must start over. By default, no entry was dropped.
    ///
    /// # Errors
    /// If the storage cannot be read.
    fn last_dropped(&self) -> Result<u64, Self::Error> {
        Ok(0)
    }
}

impl ChangeLog for [LogEntry] {
    type Error = Infallible;

    fn last_change(&self) -> Result<u64, Infallible> {
        Ok(self.iter().map(LogEntry::last_change).max().unwrap_or(0))
    }

    fn entries(
        &self,
        positions: RangeInclusive<u64>,
        changed_after: u64,
    ) -> impl Iterator<Item = Result<LogEntry, Infallible>> {
        let first = self.partition_point(|entry| entry.position < *positions.start());
        let rest = self.get(first..).unwrap_or_default().iter();
        let in_range = rest.take_while(move |entry| entry.position <= *positions.end());
        in_range.filter(move |entry| entry.last_change() > changed_after).cloned().map(Ok)
    }
}
