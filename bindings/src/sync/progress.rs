//! What both kinds of sync do alike: from a response message to the next step.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::DerefMut;
use std::time::Duration;

use crate::messages::ResponseCode;
use crate::operation::{Failure, Operation, Outcomes};
use crate::rt::{ComplexType, Placeholder, ReadChoice, ReadComplex, ReadOptions, Reader, StartTag};
use crate::soap::{self, Envelope, ResponseHeader};
use crate::xml::Element;
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
    changes: Vec<C>,
    state: Option<String>,
    is_last: bool,
    /// The folder and the step of the sync that it answers.
    folder: String,
    step: u64,
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
#[derive(Clone, Debug)]
pub(super) struct Progress {
    /// What tells the folder from others.
    pub(super) folder: String,
    pub(super) state: Option<String>,
    pub(super) is_done: bool,
    /// Counts commits and fresh starts, so that a page goes only to where it came from.
    step: u64,
    /// Hashes of the states that there was more after: none of them may come again.
    passed: HashSet<u64>,
}

/// An operation whose responses are pages of changes: the two of this module.
pub trait Paged: Operation<Code = ResponseCode> {
    /// A change.
    type Change: ReadChoice;
    /// The element `Changes`.
    type Changes: Placeholder + ComplexType + ReadComplex + DerefMut<Target = Vec<Self::Change>>;

    /// What a message says, as both operations have it.
    #[doc(hidden)]
    fn success(message: Self::Message) -> Success<Self::Change>;

    /// Reads a response whose root element is `tag`.
    #[doc(hidden)]
    #[inline]
    fn read_envelope(
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
    ) -> Result<Envelope<ResponseHeader, Self::Response>> {
        Envelope::read_root(tag, reader, Element::in_schema(Self::RESPONSE, Self::namespaces()))
    }
}

/// A success, as both operations have it. Nobody else can make one, or be [`Paged`].
#[derive(Debug)]
pub struct Success<C> {
    pub(super) state: Option<String>,
    pub(super) is_last: Option<bool>,
    pub(super) changes: Vec<C>,
}

impl Progress {
    /// Before the first page.
    pub(super) fn new(folder: String) -> Self {
        Self { folder, state: None, is_done: false, step: 0, passed: HashSet::new() }
    }

    /// The step that a response leads to.
    pub(super) fn accept<O: Paged>(
        &mut self,
        response: &[u8],
        options: ReadOptions<'_>,
    ) -> Result<Step<O::Change>> {
        self.step::<O>(O::response(response, options).map(|envelope| O::split(envelope.body)))
    }

    /// The step that the outcomes of a response lead to.
    pub(super) fn step<O: Paged>(
        &mut self,
        outcomes: Result<Outcomes<O::Message, ResponseCode>>,
    ) -> Result<Step<O::Change>> {
        let outcomes = match outcomes {
            Ok(outcomes) => outcomes,
            Err(error) => return busy_fault(error),
        };
        let mut outcomes = outcomes.into_iter();
        match (outcomes.next(), outcomes.len()) {
            (Some(Ok(message)), 0) => self.page(O::success(message)).map(Step::Page),
            (Some(Err(failure)), 0) => self.failure(failure),
            (None, _) => Err(Error::new(ErrorKind::Sync, "the response holds no message")),
            (Some(_), more) => {
                Err(Error::new(ErrorKind::Sync, format!("the response holds {} messages, not one", more + 1)))
            }
        }
    }

    fn page<C>(&self, success: Success<C>) -> Result<Page<C>> {
        let Success { state, is_last, changes } = success;
        let state = state.filter(|state| !state.is_empty());
        let is_last = is_last.unwrap_or(true);
        // An empty page that is not the last is legal; the same state again is no progress.
        let stuck = match &state {
            None => Some("the server says that there is more, but sends no state to go on from"),
            Some(new) if state == self.state || self.passed.contains(&hash(new)) => {
                Some("the server says that there is more, from the same state again")
            }
            Some(_) => None,
        };
        if let Some(message) = stuck.filter(|_| !is_last) {
            return Err(Error::new(ErrorKind::Sync, message));
        }
        Ok(Page { changes, state, is_last, folder: self.folder.clone(), step: self.step })
    }

    fn failure<C, M>(&mut self, failure: Failure<M, ResponseCode>) -> Result<Step<C>> {
        match &failure.code {
            // A state that was never sent cannot be invalid: starting over again would not end.
            Some(ResponseCode::ErrorInvalidSyncStateData) if self.state.is_some() => {
                let step = self.step + 1;
                *self = Self { step, ..Self::new(std::mem::take(&mut self.folder)) };
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

    /// Takes a page's state, and returns it.
    pub(super) fn commit<C>(&mut self, page: Page<C>) -> Result<String> {
        if page.folder != self.folder {
            let message = format!("the page is of {:?}, not of {:?}", page.folder, self.folder);
            return Err(Error::new(ErrorKind::Sync, message));
        }
        if page.step != self.step {
            let message = "the page does not answer the last request: a later one was committed, or the sync started over";
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

/// A fault that says that the server is busy is a step; another is an error.
fn busy_fault<C>(error: Error) -> Result<Step<C>> {
    match error.fault().and_then(|fault| soap::wait(fault.response_code.as_ref(), &fault.values())) {
        Some(wait) => Ok(Step::RetryAfter(wait)),
        None => Err(error),
    }
}
