//! The store of the program: a copy of the mailbox and a state, with transactions.

use super::mailbox::Content;

/// The stored data. They survive a kill.
#[derive(Debug)]
pub struct Store<C> {
    /// The copy of the mailbox, and the state.
    pub saved: Saved,
    /// The staging area for changes that are read one at a time.
    pub staged: Vec<C>,
}

/// The data that a transaction changes together. A transaction is a clone, which replaces the saved data at its end.
#[derive(Clone, Debug, Default)]
pub struct Saved {
    /// The copy of the mailbox.
    pub copy: Content,
    /// The text of the state.
    pub state: Option<String>,
}

impl<C> Default for Store<C> {
    fn default() -> Self {
        Self { saved: Saved::default(), staged: Vec::new() }
    }
}
