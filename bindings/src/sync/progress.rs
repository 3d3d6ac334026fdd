//! The rules of a sync: from a response to the next step.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use crate::messages::ResponseCode;
use crate::operation::Outcomes;
use crate::rt::ReadOptions;
use crate::{Error, ErrorKind, Result};

use super::operation::{PageContent, SyncOperation};

/// The next step of a sync after a response.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step<C> {
    /// Store the changes of the page and its state in one transaction; see [`Page::commit`].
    Page(Page<C>),
    /// Continue from the start: the server no longer accepts the state (`ErrorInvalidSyncStateData`). The next request
    /// omits the state, and the pages after it contain all items or folders again. Delete the stored items or folders in
    /// the transaction that stores the first of these pages.
    StartOver,
    /// The folder does not exist (`ErrorSyncFolderNotFound`), and this sync has ended. For items, run a sync of the
    /// hierarchy to update the list of folders.
    FolderNotFound,
    /// Wait, then send the same request again: the error is [transient](crate::soap::Transient). A sync only reads, so
    /// this is safe. The duration is `None` if the server does not give one.
    RetryAfter(Option<Duration>),
}

/// The changes of one response, in the order in which to apply them. A page without changes is not always the last.
#[derive(Debug)]
pub struct Page<C> {
    changes: Vec<C>,
    state: Option<String>,
    is_last: bool,
    /// The folder and the step of the sync whose request the page answers.
    folder: String,
    step: u64,
}

impl<C> Page<C> {
    /// Returns the changes.
    pub fn changes(&self) -> &[C] {
        &self.changes
    }

    /// Takes the changes out of the page, which can still be committed.
    pub fn take_changes(&mut self) -> Vec<C> {
        std::mem::take(&mut self.changes)
    }

    /// Returns `true` if the server has no more changes for now.
    pub fn is_last(&self) -> bool {
        self.is_last
    }
}

/// The progress of a sync.
#[derive(Clone, Debug)]
pub(super) struct Progress {
    /// The key of the folder.
    pub(super) folder: String,
    pub(super) state: Option<String>,
    pub(super) is_done: bool,
    /// The number of committed pages and fresh starts, to recognize the page that answers the last request.
    step: u64,
    /// Hashes of the states of all committed pages. A server that sends one of them again would never finish.
    passed: HashSet<u64>,
}

impl Progress {
    /// Creates the progress of a sync before its first page.
    pub(super) fn new(folder: String) -> Self {
        Self { folder, state: None, is_done: false, step: 0, passed: HashSet::new() }
    }

    /// Reads a response, and returns the next step.
    pub(super) fn accept<O: SyncOperation>(
        &mut self,
        response: &[u8],
        options: ReadOptions<'_>,
    ) -> Result<Step<O::Change>> {
        // A page without its changes looks like a page without changes.
        self.step::<O>(
            O::response(response, options.whole_messages()).map(|envelope| O::split(envelope.body)),
        )
    }

    /// Returns the next step after the outcomes of a response.
    pub(super) fn step<O: SyncOperation>(
        &mut self,
        outcomes: Result<Outcomes<O::Message, O::Code>>,
    ) -> Result<Step<O::Change>> {
        let outcomes = match outcomes {
            Ok(outcomes) => outcomes,
            Err(error) => return self.failure(error),
        };
        let mut outcomes = outcomes.into_iter();
        match (outcomes.next(), outcomes.len()) {
            (Some(Ok(message)), 0) => self.page::<O>(O::page(message)).map(Step::Page),
            (Some(Err(failure)), 0) => self.failure(failure.into()),
            (first, rest) => {
                let found = rest + usize::from(first.is_some());
                let message = format!("expected one response message, found {found}");
                Err(Error::new(ErrorKind::Sync, message))
            }
        }
    }

    fn page<O: SyncOperation>(&self, content: PageContent<O::Changes>) -> Result<Page<O::Change>> {
        let state = content.state.filter(|state| !state.is_empty());
        let is_last = content.is_last.unwrap_or(true);
        // A page may be empty without being the last. But without a new state, the next page would be the same.
        let stuck = match &state {
            None => Some("the server announces more changes but sends no sync state"),
            Some(new) if state == self.state || self.passed.contains(&hash(new)) => {
                Some("the server announces more changes but sends an earlier sync state again")
            }
            Some(_) => None,
        };
        if let Some(message) = stuck.filter(|_| !is_last) {
            return Err(Error::new(ErrorKind::Sync, message));
        }
        let changes = content.changes.map(|mut list| std::mem::take(&mut *list)).unwrap_or_default();
        Ok(Page { changes, state, is_last, folder: self.folder.clone(), step: self.step })
    }

    /// Returns the next step after a failure: a fault, or a response message that is not a success.
    fn failure<C>(&mut self, error: Error) -> Result<Step<C>> {
        match error.response_code() {
            // A request without a state that still fails for its state would do so forever.
            Some(ResponseCode::ErrorInvalidSyncStateData) if self.state.is_some() => {
                let step = self.step + 1;
                *self = Self { step, ..Self::new(std::mem::take(&mut self.folder)) };
                Ok(Step::StartOver)
            }
            Some(ResponseCode::ErrorSyncFolderNotFound) => {
                self.is_done = true;
                Ok(Step::FolderNotFound)
            }
            // A sync only reads, so the same request may be sent again after every transient error.
            _ if error.transient().is_some() => Ok(Step::RetryAfter(error.back_off())),
            _ => Err(error),
        }
    }

    /// Takes over the state of a page, and returns it.
    pub(super) fn commit<C>(&mut self, page: Page<C>) -> Result<String> {
        if page.folder != self.folder {
            let message = format!("expected a page of the folder {:?}, found {:?}", self.folder, page.folder);
            return Err(Error::new(ErrorKind::Sync, message));
        }
        if page.step != self.step {
            let message = "the page does not answer the last request: the sync has committed another page or started over";
            return Err(Error::new(ErrorKind::Sync, message));
        }
        self.passed.extend(self.state.as_deref().map(hash));
        self.step += 1;
        self.is_done = page.is_last;
        if page.state.is_some() {
            self.state = page.state;
        }
        Ok(self.state.clone().unwrap_or_default())
    }
}

fn hash(state: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    state.hash(&mut hasher);
    hasher.finish()
}
