//! The log of the changes of a folder, which does not grow for ever.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::convert::Infallible;
use std::ops::RangeInclusive;

use ews_bindings::sync::server::{ChangeLog, LogEntry};

/// The minimum number of deleted entries that a log keeps. A client whose state is older must start over.
const MAX_DELETED: usize = 10_000;

/// A log: its entries by position, and the position of each id.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: BTreeMap<u64, LogEntry>,
    positions: HashMap<String, u64>,
    /// For each item that is or was associated: the numbers of its creation and of the changes of this flag.
    pub(super) associated: HashMap<String, Vec<(u64, bool)>>,
    deleted: usize,
    last_change: u64,
    last_dropped: u64,
}

impl Log {
    /// Adds the entry of a new item or folder.
    pub(super) fn add(&mut self, id: &str, number: u64) {
        self.positions.insert(id.to_owned(), number);
        self.entries.insert(number, LogEntry::new(id, number));
        self.last_change = number;
    }

    /// Records that an item is an associated item, or is no longer one.
    pub(super) fn set_associated(&mut self, id: &str, number: u64, is_associated: bool) {
        let Some(position) = self.positions.get(id).copied() else { return };
        let changes = self.associated.entry(id.to_owned()).or_default();
        if changes.is_empty() && number > position {
            changes.push((position, false));
        }
        changes.push((number, is_associated));
    }

    /// Invalidates all sync states that are older than the change `number`: their clients must start over.
    pub(super) fn forget_until(&mut self, number: u64) {
        self.last_dropped = number;
    }

    /// Records a change of an entry.
    pub(super) fn change(&mut self, id: &str, number: u64, change: impl FnOnce(&mut LogEntry, u64)) {
        let position = self.positions.get(id);
        let Some(entry) = position.and_then(|position| self.entries.get_mut(position)) else { return };
        change(entry, number);
        self.last_change = number;
        if entry.deleted.is_some() {
            self.positions.remove(id);
            self.deleted += 1;
            if self.deleted > 2 * MAX_DELETED {
                self.drop_deleted();
            }
        }
    }

    /// Drops the oldest deletions.
    fn drop_deleted(&mut self) {
        let mut numbers: Vec<u64> = self.entries.values().filter_map(|entry| entry.deleted).collect();
        numbers.sort_unstable();
        let newest = numbers.len().saturating_sub(MAX_DELETED + 1);
        let last = numbers.get(newest).copied().unwrap_or(0);
        self.entries.retain(|_, entry| entry.deleted.is_none_or(|number| number > last));
        (self.deleted, self.last_dropped) = (MAX_DELETED, last.max(self.last_dropped));
        let kept: HashSet<&str> = self.entries.values().map(|entry| entry.id.as_str()).collect();
        self.associated.retain(|id, _| kept.contains(id.as_str()));
    }

    /// Returns the ids of the entries that are not deleted, in the order of their creation.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        let entries = self.entries.values().filter(|entry| entry.deleted.is_none());
        entries.map(|entry| entry.id.as_str())
    }

    /// Returns the log as a scope shows it. `show` returns the entry in the scope, or `None` if it is not there.
    pub(crate) fn scoped<F: Fn(&LogEntry) -> Option<LogEntry>>(&self, show: F) -> ScopedLog<'_, F> {
        ScopedLog { log: self, show }
    }
}

/// A log as a scope shows it.
pub(crate) struct ScopedLog<'l, F> {
    log: &'l Log,
    show: F,
}

impl<F: Fn(&LogEntry) -> Option<LogEntry>> ChangeLog for ScopedLog<'_, F> {
    type Error = Infallible;

    fn last_change(&self) -> Result<u64, Infallible> {
        Ok(self.log.last_change)
    }

    fn entries(
        &self,
        positions: RangeInclusive<u64>,
        changed_after: u64,
    ) -> impl Iterator<Item = Result<LogEntry, Infallible>> {
        let shown = self.log.entries.range(positions).filter_map(|(_, entry)| (self.show)(entry));
        shown.filter(move |entry| entry.last_change() > changed_after).map(Ok)
    }

    fn last_dropped(&self) -> Result<u64, Infallible> {
        Ok(self.log.last_dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn oldest_deletions_are_dropped() {
        let mut log = Log::default();
        let items = 2 * MAX_DELETED as u64 + 1;
        for number in 0..items {
            log.add(&number.to_string(), 2 * number + 1);
            log.change(&number.to_string(), 2 * number + 2, LogEntry::delete);
        }
        assert_eq!(log.entries.len(), MAX_DELETED);
        let all = log.scoped(|entry| Some(entry.clone()));
        assert_eq!(
            (all.last_dropped(), all.last_change()),
            (Ok(2 * (items - MAX_DELETED as u64)), Ok(2 * items))
        );
        assert_eq!(log.ids().count(), 0);
    }
}
