//! The differences between the sync of items and the sync of folders.

use ews_bindings::Result;
use ews_bindings::soap::RequestHeader;
use ews_bindings::sync::{FolderSync, SyncOperation, SyncState};

use super::mailbox::{Change, Entry};

/// A kind of sync: of items, or of folders.
pub trait Kind {
    /// The operation.
    type Operation: SyncOperation<RequestHeader = RequestHeader, Change: Clone>;

    /// `true` if an entry has a read flag.
    const HAS_READ_FLAGS: bool;

    /// The element that tells the last page.
    const FLAG: &'static str;

    /// Starts a sync, or continues it from a state.
    ///
    /// # Errors
    /// If the state belongs to another sync.
    fn sync(state: Option<&SyncState<Self::Operation>>) -> Result<FolderSync<Self::Operation>>;

    /// Returns the shape of a request.
    fn shape() -> <Self::Operation as SyncOperation>::Shape;

    /// Reads the state in a request.
    ///
    /// # Errors
    /// If the request cannot be read.
    fn sent_state(request: &str) -> Result<Option<String>>;

    /// Returns the XML of a change.
    fn change(change: &Change) -> String;

    /// Returns the XML of a change of an unknown item or folder, or of an unknown kind of change.
    fn unknown(change: &Change, is_item: bool) -> String;

    /// Returns the XML of a change that cannot be read. Its id can be read if `has_id` is `true`.
    fn unreadable(change: &Change, has_id: bool) -> String;

    /// Returns the meaning of a change for the program.
    fn effect(change: &<Self::Operation as SyncOperation>::Change) -> Effect;
}

/// The meaning of a change for the program.
#[derive(Clone, Debug)]
pub enum Effect {
    /// The entry has these properties.
    Put(String, Entry),
    /// The entry has this read flag.
    SetRead(String, bool),
    /// The entry is gone.
    Remove(String),
    /// The change could not be read: fetch the entry.
    Fetch(String),
    /// The change could not be read, and its id is unknown.
    Lost,
}
