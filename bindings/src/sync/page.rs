//! The steps of a sync, and the pages of changes.

use std::fmt;
use std::time::Duration;

use super::operation::SyncOperation;
use super::progress::RequestId;
use super::state::SyncState;
use crate::xml::Kept;

/// The next step of a sync after a response.
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "a step has changes, or tells what to do next"]
pub enum Step<O: SyncOperation> {
    /// Store the changes of the page and its state in one transaction, then call [`Page::commit`].
    Page(Page<O>),
    /// Continue from the start: the server no longer accepts the state (`ErrorInvalidSyncStateData`). The next request
    /// does not have a state, and the following pages contain all items or folders again; see [`Page::is_from_start`].
    StartOver,
    /// The folder does not exist (`ErrorSyncFolderNotFound`), and this sync has ended. For items, run a sync of the
    /// hierarchy to update the list of folders.
    FolderNotFound,
    /// Wait, then send the same request again: the error is [transient](crate::soap::Transient). A sync only reads, so
    /// this is safe. The time is one minute if the server does not give a time.
    Wait(Duration),
}

/// The changes of one response, in the order in which to apply them. A page without changes is not always the last
/// page.
///
/// Store a page in one transaction:
///
/// 1. If [`is_from_start`](Page::is_from_start) returns `true`, mark everything that the sync stored before.
/// 2. Apply the [`changes`](Page::changes) in order. A change removes the mark.
/// 3. If [`is_last`](Page::is_last) returns `true`, delete what still has the mark.
/// 4. Replace the stored state by [`state`](Page::state). If that is `None`, delete the stored state.
///
/// After the transaction, call [`commit`](Page::commit). If the transaction fails, drop the page: the next request is
/// the same, and the server sends the same changes again.
pub struct Page<O: SyncOperation> {
    pub(super) changes: Vec<O::Change>,
    pub(super) state: Option<SyncState<O>>,
    pub(super) kept: Kept,
    pub(super) is_last: bool,
    pub(super) is_from_start: bool,
    /// The request that the page answers.
    pub(super) request: RequestId,
}

impl<O: SyncOperation> Page<O> {
    /// Returns the changes. If the changes were read one at a time, the list is empty.
    pub fn changes(&self) -> &[O::Change] {
        &self.changes
    }

    /// Takes the changes out of the page, which can still be committed.
    pub fn take_changes(&mut self) -> Vec<O::Change> {
        std::mem::take(&mut self.changes)
    }

    /// Returns `true` if the server has no more changes for now. The next run continues from the state of this page.
    ///
    /// If the server does not say whether it has more changes, a page without changes is the last.
    pub fn is_last(&self) -> bool {
        self.is_last
    }

    /// Returns `true` if the request of this page had no state: the server sends all items or folders from the start. No
    /// page names those that no longer exist, so [mark](Page) everything that the sync stored before.
    pub fn is_from_start(&self) -> bool {
        self.is_from_start
    }

    /// Returns the state to store in the same transaction as the changes.
    ///
    /// The state of the last page is `None` if the next run cannot continue from the state that the server sent:
    ///
    /// - the server did not send a state;
    /// - it sent the state of an earlier page again;
    /// - it sent changes with the state of the request.
    ///
    /// Then delete the stored state. The next run is from the start.
    pub fn state(&self) -> Option<&SyncState<O>> {
        self.state.as_ref()
    }

    /// Returns the XML of the response message that no field holds. Each item and folder has its own
    /// [`kept`](crate::types::Item::kept).
    ///
    /// To pass on the whole response, read it again with
    /// [`Operation::response`](crate::operation::Operation::response), and write it with
    /// [`WriteOptions::as_read`](crate::xml::WriteOptions::as_read).
    pub fn kept(&self) -> &Kept {
        &self.kept
    }
}

impl<O: SyncOperation> fmt::Debug for Page<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("changes", &self.changes)
            .field("state", &self.state)
            .field("is_last", &self.is_last)
            .field("is_from_start", &self.is_from_start)
            .finish_non_exhaustive()
    }
}
