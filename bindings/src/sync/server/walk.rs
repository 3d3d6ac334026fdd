//! The choice of the changes in a page.

use super::log::{ChangeLog, LogEntry};
use super::state::State;

/// A change in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageChange {
    /// The id of the item or folder.
    pub id: String,
    /// The kind of the change.
    pub kind: ChangeKind,
}

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums)] // The schema has four elements.
pub enum ChangeKind {
    /// The client does not have the item.
    Create,
    /// The client has the item, and a property has changed.
    Update,
    /// The client has the item, and only the read flag has changed.
    ReadFlag,
    /// The client has the item, and the item no longer exists.
    Delete,
}

/// The changes of a page, and the state after the page.
pub(super) struct Selection {
    pub(super) changes: Vec<PageChange>,
    pub(super) state: State,
    pub(super) is_last: bool,
}

/// Selects the changes of a page: the first `limit` changes after the cursor of the state. After the last entry, the
/// page goes on from the start of the log.
pub(super) fn select<L: ChangeLog + ?Sized>(
    state: &State,
    log: &L,
    limit: usize,
    is_ignored: impl Fn(&str) -> bool,
) -> Result<Selection, L::Error> {
    let (now, end, cursor) = (now(log)?, state.end(), state.cursor);
    let mut changes = Vec::new();
    let mut stop = cursor;
    for (after, through) in [(cursor, end), (end, now), (0, cursor)] {
        if after >= through {
            continue;
        }
        let oldest = if after == end { 0 } else { state.oldest_known(after, through) };
        for entry in log.entries(after + 1..=through, oldest) {
            let entry = entry?;
            let Some(kind) = kind(&entry, state.known(entry.position)) else { continue };
            if is_ignored(&entry.id) {
                continue;
            }
            if changes.len() == limit {
                return Ok(Selection { changes, state: state.after_page(stop, now), is_last: false });
            }
            stop = entry.position;
            changes.push(PageChange { id: entry.id, kind });
        }
    }
    Ok(Selection { changes, state: State::complete(now), is_last: true })
}

/// Returns the number of changes that a client knows after a whole sync. It is not smaller than the last dropped number:
/// otherwise, the log could not answer the new state.
pub(super) fn now<L: ChangeLog + ?Sized>(log: &L) -> Result<u64, L::Error> {
    Ok(log.last_change()?.max(log.last_dropped()?))
}

/// Returns the kind of the change of an entry for a client that knows its changes up to the number `known`. If that is
/// `None`, the client does not know the entry.
fn kind(entry: &LogEntry, known: Option<u64>) -> Option<ChangeKind> {
    match known {
        None => entry.deleted.is_none().then_some(ChangeKind::Create),
        Some(known) if entry.last_change() <= known => None,
        Some(_) if entry.deleted.is_some() => Some(ChangeKind::Delete),
        Some(known) if entry.created > known => Some(ChangeKind::Create),
        Some(known) if entry.updated > known => Some(ChangeKind::Update),
        Some(_) => Some(ChangeKind::ReadFlag),
    }
}
