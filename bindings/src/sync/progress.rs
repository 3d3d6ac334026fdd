//! The rules by which a response becomes the next step of a sync.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::atomic::{AtomicU64, Ordering};

use crate::messages::ResponseCode;
use crate::operation::{Message as _, Outcomes, Status as _};
use crate::rt::{ForbiddenCharacters, ReadComplex as _, ReadOptions};
use crate::soap::{self, FailureFacts};
use crate::xml::Kept;
use crate::{Error, ErrorKind, Result};

use super::operation::{PageContent, SyncOperation};
use super::page::{Page, Step};
use super::state::{SyncState, check_sendable};

/// The number of times that a sync starts over. Two servers behind one name may not know the states of each other, and can
/// then refuse some states for ever.
const MOST_START_OVERS: usize = 10;

/// The identity of a sync, or of a subscription, and of its request. A page belongs to one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RequestId {
    sync: u64,
    /// The number of changes to the request: committed pages, starts from the beginning, and the end.
    step: u64,
}

impl RequestId {
    /// Creates the identity of the first request of a new sync.
    pub(crate) fn first() -> Self {
        static SYNCS: AtomicU64 = AtomicU64::new(0);
        Self { sync: SYNCS.fetch_add(1, Ordering::Relaxed), step: 0 }
    }

    /// Moves to the next request. Pages that answer the previous request can no longer be committed.
    pub(crate) fn advance(&mut self) {
        self.step += 1;
    }
}

/// A response that was read to its end.
pub(super) struct Answer<O: SyncOperation> {
    /// The outcome of each message, or the error of a fault or of a response that cannot be read.
    pub(super) outcomes: Result<Outcomes<O::Message, O::Code>>,
    /// The treatment of forbidden characters in this response.
    pub(super) forbidden: ForbiddenCharacters,
    /// `true` if changes of the response were streamed.
    pub(super) has_changes: bool,
}

impl<O: SyncOperation> Answer<O> {
    /// Reads a response.
    pub(super) fn read(response: &[u8], options: ReadOptions<'_>) -> Self {
        let forbidden = options.syntax.forbidden;
        // If the list of changes was left out, the page would look like a page without changes.
        let read = O::response(response, options.whole_messages());
        Self { outcomes: read.map(|envelope| O::split(envelope.body)), forbidden, has_changes: false }
    }
}

/// The progress of a sync.
#[derive(Debug)]
pub(super) struct Progress {
    /// The key of the folder.
    pub(super) folder: String,
    pub(super) state: Option<String>,
    pub(super) is_done: bool,
    request: RequestId,
    /// Hashes of the states of all committed pages. A server that sends such a state again makes no progress.
    passed: HashSet<u64>,
    /// Hashes of the states that the server has refused. After each of them, the sync started over.
    refused: HashSet<u64>,
}

/// A clone is another sync: no page of the original can be committed to it.
impl Clone for Progress {
    fn clone(&self) -> Self {
        Self {
            folder: self.folder.clone(),
            state: self.state.clone(),
            is_done: self.is_done,
            request: RequestId::first(),
            passed: self.passed.clone(),
            refused: self.refused.clone(),
        }
    }
}

impl Progress {
    /// Creates the progress of a sync before its first page.
    pub(super) fn new(folder: String) -> Self {
        let (passed, refused) = (HashSet::new(), HashSet::new());
        let (state, request) = (None, RequestId::first());
        Self { folder, state, is_done: false, request, passed, refused }
    }

    /// Returns the next step after a response.
    pub(super) fn step<O: SyncOperation>(&mut self, answer: Answer<O>) -> Result<Step<O>> {
        if self.is_done {
            let message = "expected no response, because the sync has ended; resume from the stored state";
            return Err(Error::new(ErrorKind::Sync, message));
        }
        let Answer { outcomes, forbidden, has_changes } = answer;
        let mut message = match outcomes.map(Outcomes::single) {
            Ok(Ok(Ok(message))) => message,
            Ok(Ok(Err(failure))) => return self.failure(failure.into()),
            Ok(Err(count)) => {
                let message =
                    format!("expected one response message, found {count}; run the sync again later");
                return Err(Error::new(ErrorKind::Sync, message));
            }
            Err(error) => return self.failure(error),
        };
        let failure = reported_failure::<O>(&message);
        let kept = message.kept().map(std::mem::take).unwrap_or_default();
        let content = O::page(message);
        let has_state = content.state.as_ref().is_some_and(|state| !state.is_empty());
        let has_changes = has_changes || content.changes.as_ref().is_some_and(|changes| !changes.is_empty());
        if let Some(error) = failure.filter(|_| !has_state || !has_changes) {
            let step = self.failure(error);
            if step.is_ok() || !has_state {
                return step;
            }
        }
        if let Some(state) = &content.state {
            check_sendable::<O>(state, forbidden)?;
        }
        self.page(content, has_changes, kept).map(Step::Page)
    }

    /// Returns the page of a response.
    fn page<O: SyncOperation>(
        &self,
        content: PageContent<O::Changes>,
        has_changes: bool,
        kept: Kept,
    ) -> Result<Page<O>> {
        let changes = content.changes.map(|mut list| std::mem::take(&mut *list)).unwrap_or_default();
        let mut state = content.state.filter(|state| !state.is_empty());
        let is_current = state.is_some() && state == self.state;
        let is_passed = state.as_deref().is_some_and(|state| self.passed.contains(&hash(state)));
        // A store deletes items after the last page. Without the element, more pages can follow a page with changes.
        let is_last = content.is_last.unwrap_or(!has_changes);
        if is_last {
            // A next run from an earlier state could miss a deletion: the server does not name an item that was created
            // after that state and deleted before the next run. But the state of the request itself is valid if the
            // page is without changes: the server sends it again if nothing has changed.
            state = state.filter(|_| if is_current { !has_changes } else { !is_passed });
        } else if is_current || is_passed || state.is_none() {
            // Without a new state, the next page would be the same as this page.
            let found = if state.is_none() { "no state" } else { "an earlier state" };
            let message = format!(
                "expected a new sync state, found {found}; more changes can follow, so run the sync again later"
            );
            return Err(Error::new(ErrorKind::Sync, message));
        }
        let state = state.map(|text| SyncState::new(self.folder.clone(), text));
        let (is_from_start, request) = (self.state.is_none(), self.request);
        Ok(Page { changes, state, kept, is_last, is_from_start, request })
    }

    /// Returns the next step after a failure: a fault, or a response message that is not a success.
    fn failure<O: SyncOperation>(&mut self, error: Error) -> Result<Step<O>> {
        match error.response_code() {
            // A server that refuses a request without a state, the same state again, or each of its states, would cause an
            // endless loop.
            Some(ResponseCode::ErrorInvalidSyncStateData)
                if self.refused.len() < MOST_START_OVERS
                    && self.state.as_deref().is_some_and(|state| self.refused.insert(hash(state))) =>
            {
                self.request.advance();
                self.state = None;
                self.passed.clear();
                Ok(Step::StartOver)
            }
            Some(ResponseCode::ErrorSyncFolderNotFound) => {
                self.request.advance();
                self.is_done = true;
                Ok(Step::FolderNotFound)
            }
            // A sync only reads, so the same request may be sent again after every transient error.
            _ if error.transient().is_some() => Ok(Step::Wait(error.wait())),
            _ => Err(error),
        }
    }

    /// Moves the sync to the state of a page. Returns the state.
    pub(super) fn commit<O: SyncOperation>(&mut self, page: Page<O>) -> Result<Option<SyncState<O>>> {
        if page.request != self.request {
            let message = if page.request.sync == self.request.sync {
                "expected a page for the last request, found a page for an earlier request: the sync has committed another \
                 page, started over or ended; drop the page"
            } else {
                "expected a page of this sync, found a page of another sync; commit it to the sync that accepted the response"
            };
            return Err(Error::new(ErrorKind::Sync, message));
        }
        self.passed.extend(self.state.as_deref().map(hash));
        self.request.advance();
        self.is_done = page.is_last;
        self.state = page.state.as_ref().map(|state| state.as_sync_state().to_owned());
        Ok(page.state)
    }
}

/// Returns the failure that a message reports although it has content: its class is `Warning`, or its code is not
/// `NoError`. Such a message is a page if it has a state and changes. Without a state, it is never a page: a missing
/// state must not replace a stored state.
fn reported_failure<O: SyncOperation>(message: &O::Message) -> Option<Error> {
    let status = message.status()?;
    let code = status.code().map_or_else(|| "NoError".to_owned(), ToString::to_string);
    if code == "NoError" && status.class() != "Warning" {
        return None;
    }
    let facts = FailureFacts::of_message(Some(&code), &soap::values(status.detail()));
    Some(Error::of_failure(ErrorKind::Failure, code, facts))
}

fn hash(state: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    state.hash(&mut hasher);
    hasher.finish()
}
