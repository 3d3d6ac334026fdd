//! What both kinds of sync do alike: from a response message to the next step.

use std::time::Duration;

use crate::messages::ResponseCode;
use crate::operation::{Failure, Outcomes};
use crate::soap;
use crate::{Error, ErrorKind, Result};

/// What an answer means for the sync.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step<C> {
    /// Changes to apply; then commit the page.
    Page(Page<C>),
    /// The server does not know the state any more (`ErrorInvalidSyncStateData`): forget what was synced.
    /// The next request starts from nothing.
    StartOver,
    /// The folder is gone (`ErrorSyncFolderNotFound`): sync the hierarchy. There is no next request.
    FolderNotFound,
    /// The server is busy: wait, as long as it says if it does, and send the next request, which is the
    /// same as the last.
    RetryAfter(Option<Duration>),
}

/// Changes, in the order in which they have to be applied. There may be none, and still more pages.
#[derive(Debug)]
pub struct Page<C> {
    pub(super) changes: Vec<C>,
    pub(super) state: Option<String>,
    pub(super) is_last: bool,
}

impl<C> Page<C> {
    /// The changes.
    pub fn changes(&self) -> &[C] {
        &self.changes
    }

    /// Takes the changes out; the page can still be committed.
    pub fn take_changes(&mut self) -> Vec<C> {
        std::mem::take(&mut self.changes)
    }

    /// Whether this is all there is for now.
    pub fn is_last(&self) -> bool {
        self.is_last
    }
}

/// Where a sync stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress {
    pub(super) state: Option<String>,
    pub(super) is_done: bool,
}

/// A success, as both operations have it.
pub(super) struct Success<C> {
    pub(super) state: Option<String>,
    pub(super) is_last: Option<bool>,
    pub(super) changes: Vec<C>,
}

impl Progress {
    /// The step that a response leads to.
    pub(super) fn step<C, M>(
        &mut self,
        outcomes: Result<Outcomes<M, ResponseCode>>,
        success: impl FnOnce(M) -> Success<C>,
    ) -> Result<Step<C>> {
        let outcomes = match outcomes {
            Ok(outcomes) => outcomes,
            Err(error) => return busy_fault(error),
        };
        match outcomes.into_iter().next() {
            Some(Ok(message)) => self.page(success(message)).map(Step::Page),
            Some(Err(failure)) => self.failure(failure),
            None => Err(Error::new(ErrorKind::Sync, "the response holds no message")),
        }
    }

    fn page<C>(&self, success: Success<C>) -> Result<Page<C>> {
        let Success { state, is_last, changes } = success;
        let state = state.filter(|state| !state.is_empty());
        let is_last = is_last.unwrap_or(true);
        // An empty page that is not the last is legal; the same state again is no progress.
        let stuck = match &state {
            None => Some("the server says that there is more, but sends no state to go on from"),
            Some(_) if state == self.state => {
                Some("the server says that there is more, from the same state again")
            }
            Some(_) => None,
        };
        if let Some(message) = stuck.filter(|_| !is_last) {
            return Err(Error::new(ErrorKind::Sync, message));
        }
        Ok(Page { changes, state, is_last })
    }

    fn failure<C, M>(&mut self, failure: Failure<M, ResponseCode>) -> Result<Step<C>> {
        match &failure.code {
            // A state that was never sent cannot be invalid: starting over again would not end.
            Some(ResponseCode::ErrorInvalidSyncStateData) if self.state.is_some() => {
                *self = Self::default();
                Ok(Step::StartOver)
            }
            Some(ResponseCode::ErrorSyncFolderNotFound) => {
                self.is_done = true;
                Ok(Step::FolderNotFound)
            }
            code => match soap::wait(code.as_ref(), &failure.values) {
                Some(wait) => Ok(Step::RetryAfter(wait)),
                None => Err(failure.into()),
            },
        }
    }

    /// Takes a page's state.
    pub(super) fn commit<C>(&mut self, page: Page<C>) {
        if page.state.is_some() {
            self.state = page.state;
        }
        self.is_done = page.is_last;
    }
}

/// A fault that says that the server is busy is a step; another is an error.
fn busy_fault<C>(error: Error) -> Result<Step<C>> {
    match error.fault().and_then(|fault| soap::wait(fault.response_code.as_ref(), &fault.values())) {
        Some(wait) => Ok(Step::RetryAfter(wait)),
        None => Err(error),
    }
}
