//! The scopes of a sync: the entries of a log that a sync reports. An entry can come into a scope and leave it.

use std::collections::{BTreeSet, HashMap, HashSet};

use ews_bindings::sync::server::LogEntry;

use super::Mailbox;
use super::log::Log;

/// The largest number of moves of folders that a mailbox keeps. After more moves, clients must start over.
const MAX_MOVES: usize = 10_000;

/// The number of a change, and `true` if the entry is in the scope after this change.
pub(super) type ScopeChange = (u64, bool);

/// Returns an entry as a sync of one scope gets it. To come into the scope is a creation, to leave it a deletion.
/// `changes` begins with the creation of the entry. Returns `None` if the entry has never been in the scope.
fn scoped(entry: &LogEntry, changes: impl IntoIterator<Item = ScopeChange>) -> Option<LogEntry> {
    let (mut since, mut is_inside, mut was_inside) = (entry.created, false, false);
    for (number, is_inside_now) in changes {
        if entry.deleted.is_some_and(|deleted| number >= deleted) {
            break;
        }
        if is_inside != is_inside_now {
            (since, is_inside) = (number, is_inside_now);
            was_inside |= is_inside;
        }
    }
    let mut entry = was_inside.then(|| entry.clone())?;
    if is_inside {
        entry.created = since;
    } else {
        entry.deleted = Some(since);
        for number in [&mut entry.created, &mut entry.updated, &mut entry.read_flag_changed] {
            *number = since.min(*number);
        }
    }
    Some(entry)
}

impl Log {
    /// Returns the entry of an item as the scope of the normal items shows it.
    pub(crate) fn normal(&self, entry: &LogEntry) -> Option<LogEntry> {
        match self.associated.get(&entry.id) {
            None => Some(entry.clone()),
            Some(changes) => {
                let changes = changes.iter().map(|(number, is_associated)| (*number, !is_associated));
                scoped(entry, changes)
            }
        }
    }
}

/// The moves of the folders of a mailbox.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    /// The numbers of the moves of each folder, each with the enclosing folder before the move.
    of_folder: HashMap<String, Vec<(u64, String)>>,
    count: usize,
}

impl Mailbox {
    /// Records the move of a folder out of its old enclosing folder.
    pub(super) fn note_move(&mut self, id: &str, number: u64, old_parent: String) {
        if self.moves.count == MAX_MOVES {
            self.moves = Moves::default();
            self.folder_log.forget_until(number);
        }
        self.moves.count += 1;
        self.moves.of_folder.entry(id.to_owned()).or_default().push((number, old_parent));
    }

    /// Returns the entry of a folder as a sync of the folders below another folder shows it.
    pub(crate) fn below(&self, entry: &LogEntry, top: &str) -> Option<LogEntry> {
        if entry.id == top {
            return None;
        }
        let moves = self.moves_around(&entry.id);
        if moves.is_empty() {
            return self.is_below(&entry.id, top).then(|| entry.clone());
        }
        let later = moves.into_iter().filter(|number| *number > entry.position);
        let numbers = std::iter::once(entry.position).chain(later);
        scoped(entry, numbers.map(|number| (number, self.was_below(&entry.id, top, number))))
    }

    /// Returns the numbers of the moves of a folder and of all folders that have enclosed it.
    fn moves_around(&self, id: &str) -> BTreeSet<u64> {
        let (mut numbers, mut seen, mut next) = (BTreeSet::new(), HashSet::from([id]), vec![id]);
        while let Some(id) = next.pop() {
            let moves = self.moves.of_folder.get(id).map(Vec::as_slice).unwrap_or_default();
            numbers.extend(moves.iter().map(|(number, _)| *number));
            let parents = moves.iter().map(|(_, parent)| parent.as_str()).chain(self.parent(id));
            next.extend(parents.filter(|parent| seen.insert(*parent)));
        }
        numbers
    }

    /// Returns `true` if a folder was below another folder after the change with a number.
    fn was_below(&self, id: &str, top: &str, number: u64) -> bool {
        let mut at = Some(id);
        while let Some(id) = at {
            if id == top {
                return true;
            }
            let moves = self.moves.of_folder.get(id).map(Vec::as_slice).unwrap_or_default();
            let later = moves.iter().find(|(moved, _)| *moved > number);
            at = later.map(|(_, parent)| parent.as_str()).or_else(|| self.parent(id));
        }
        false
    }
}
