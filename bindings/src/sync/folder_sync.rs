//! The sync of the items of one folder, and of the folders of a mailbox.

use std::io::BufRead;

use crate::messages::{SyncFolderHierarchy, SyncFolderItems};
use crate::rt::ReadOptions;
use crate::soap::{Envelope, Header, HttpOutcome, HttpResponse, Next};
use crate::types::ExchangeVersion;
use crate::{Error, Result};

use super::changes::Changes;
use super::folder_key::{WHOLE_MAILBOX, folder_key};
use super::operation::{ItemsSettings, SyncOperation};
use super::page::{Page, Step};
use super::progress::{Answer, Progress};
use super::state::SyncState;

/// A sync of the items of one folder.
pub type Items = FolderSync<SyncFolderItems>;

/// A sync of the folders of a mailbox, or of the folders under one folder.
pub type Hierarchy = FolderSync<SyncFolderHierarchy>;

/// A sync: the operation `SyncFolderItems` or `SyncFolderHierarchy`, repeated until there are no more changes.
///
/// A sync creates the requests and reads the responses. The program sends the requests, and stores changes and states.
/// [`Items`] and [`Hierarchy`] are short names for the two kinds of sync.
///
/// A clone is another sync: a [`Page`] can only be committed to the sync that accepted its response.
#[derive(Clone, Debug)]
pub struct FolderSync<O: SyncOperation> {
    folder: O::Folder,
    settings: O::Settings,
    version: ExchangeVersion,
    progress: Progress,
}

impl<O: SyncOperation> FolderSync<O> {
    /// Starts a first sync of a folder: of the items in it, or of the folders under it.
    pub fn new(folder: impl Into<O::FolderId>) -> Self {
        let folder = folder.into();
        let progress = Progress::new(folder_key::<O>(&folder));
        Self::with(folder.into(), progress)
    }

    /// Continues the sync of a folder from a saved state.
    ///
    /// # Errors
    /// If the state belongs to another folder.
    pub fn resume(folder: impl Into<O::FolderId>, state: &SyncState<O>) -> Result<Self> {
        Self::new(folder).at(state)
    }

    fn with(folder: O::Folder, progress: Progress) -> Self {
        let version = O::RequestHeader::DEFAULT_VERSION.into();
        Self { folder, settings: O::default_settings(), version, progress }
    }

    fn at(mut self, state: &SyncState<O>) -> Result<Self> {
        self.progress.state = state.text_for(&self.progress.folder)?;
        Ok(self)
    }

    fn at_saved(self, state: Option<&str>) -> Result<Self> {
        match state {
            Some(state) => self.at(&state.parse()?),
            None => Ok(self),
        }
    }

    /// Creates a sync that continues from the saved text of a state, which has several lines. Without a saved text, the
    /// sync begins at the start.
    ///
    /// # Errors
    /// As [`resume`](Self::resume), and if the text is not a state.
    pub fn from_saved(folder: impl Into<O::FolderId>, state: Option<&str>) -> Result<Self> {
        Self::new(folder).at_saved(state)
    }

    /// Returns the version that the header of each request names.
    pub(crate) fn named_version(&self) -> &ExchangeVersion {
        &self.version
    }

    /// Sets the version that the header of each request names: a value of [`ExchangeVersion`], or a name such as
    /// `"Exchange2010_SP2"`. The default is [`Header::DEFAULT_VERSION`], which is `Exchange2013_SP1` for the types of this crate;
    /// see [`Envelope::version`] for older servers.
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// Returns the next request, or `None` if the sync has ended: the last page is committed, or the folder does not
    /// exist.
    ///
    /// The request stays the same until a page is committed or the sync starts over.
    pub fn request(&self, shape: O::Shape) -> Option<Envelope<O::RequestHeader, O>> {
        if self.progress.is_done {
            return None;
        }
        let state = self.progress.state.clone();
        let request = O::request(shape, self.folder.clone(), self.settings.clone(), state);
        Some(Envelope::for_version(&self.version, request))
    }

    /// Reads the HTTP response to the last request, and returns the next step.
    ///
    /// # Errors
    /// - [`accept`](Self::accept) returns an error.
    /// - The response is not from the service, or the user must sign in.
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<Step<O>> {
        self.accept_http_with(response, ReadOptions::new())
    }

    /// Reads the HTTP response to the last request with options; see [`accept_http`](Self::accept_http).
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    pub fn accept_http_with(
        &mut self,
        response: &HttpResponse<'_>,
        options: ReadOptions<'_>,
    ) -> Result<Step<O>> {
        // A fault, and an error with a time to wait, can be a step too: `StartOver` or `FolderNotFound`.
        let next = match O::http_outcome(response) {
            HttpOutcome::Fault(_) => Next::Read,
            outcome => outcome.into_next()?,
        };
        match (self.accept_with(response.body(), options), next) {
            (Err(_) | Ok(Step::Wait(_)), Next::Wait(wait)) => Ok(Step::Wait(wait)),
            (step, _) => step,
        }
    }

    /// Reads the body of the response to the last request, and returns the next step.
    ///
    /// # Errors
    /// - The response cannot be read.
    /// - The changes, the state or the flag of the last page cannot be read, occur twice or are in another namespace.
    ///   If they were left out, the page would look like a page without changes.
    /// - The request failed for a reason that is not a [`Step`].
    /// - The server says that the state is invalid, but the request did not have a state, or the server has refused ten states
    ///   before.
    /// - The page is not the [last](Page::is_last), but does not have a state, or has an earlier state again.
    /// - The state has a character that XML forbids, so that it cannot be sent again.
    /// - The sync has ended.
    ///
    /// After an error, the next request is the same as before.
    pub fn accept(&mut self, response: &[u8]) -> Result<Step<O>> {
        self.accept_with(response, ReadOptions::new())
    }

    /// Reads the response to the last request with options; see [`FolderSync::accept`].
    ///
    /// # Errors
    /// As [`FolderSync::accept`].
    pub fn accept_with(&mut self, response: &[u8], options: ReadOptions<'_>) -> Result<Step<O>> {
        self.progress.step(Answer::read(response, options))
    }

    /// Reads the changes of a response one at a time; [`FolderSync::finish`] then returns the next step.
    pub fn changes<R: BufRead>(response: R) -> Changes<'static, R, O> {
        Self::changes_with(response, ReadOptions::new())
    }

    /// Reads the changes of a response one at a time, with options; see [`FolderSync::changes`].
    pub fn changes_with<R: BufRead>(response: R, options: ReadOptions<'_>) -> Changes<'_, R, O> {
        Changes::new(response, options)
    }

    /// Returns the next step after all changes of a response have been read. The list of changes in the page of this
    /// step is empty.
    ///
    /// # Errors
    /// If some changes have not been read, if reading them failed, or for a reason that [`FolderSync::accept`] lists.
    pub fn finish<R: BufRead>(&mut self, changes: Changes<'_, R, O>) -> Result<Step<O>> {
        self.progress.step(changes.into_answer())
    }

    /// Returns the state of the last committed page, or the state that the sync was resumed from. The result is `None` if
    /// the next page is from the start, or if [`Page::state`](super::Page::state) of the last page was `None`.
    pub fn state(&self) -> Option<SyncState<O>> {
        let text = self.progress.state.clone()?;
        Some(SyncState::new(self.progress.folder.clone(), text))
    }
}

/// The constructors of a sync without a folder.
impl<O, F> FolderSync<O>
where
    O: SyncOperation<FolderId = F, Folder = Option<F>>,
{
    /// Starts a first sync of all folders of the mailbox.
    pub fn whole_mailbox() -> Self {
        let progress = Progress::new(WHOLE_MAILBOX.to_owned());
        Self::with(None, progress)
    }

    /// Continues a sync of all folders of the mailbox from a saved state.
    ///
    /// # Errors
    /// If the state belongs to a sync of the folders under one folder.
    pub fn resume_whole_mailbox(state: &SyncState<O>) -> Result<Self> {
        Self::whole_mailbox().at(state)
    }

    /// Creates a sync of all folders of the mailbox that continues from the saved text of a state. Without a saved text,
    /// the sync begins at the start.
    ///
    /// # Errors
    /// As [`resume_whole_mailbox`](Self::resume_whole_mailbox), and if the text is not a state.
    pub fn whole_mailbox_from_saved(state: Option<&str>) -> Result<Self> {
        Self::whole_mailbox().at_saved(state)
    }
}

/// The settings of a sync of items.
impl<O, M, I, S> FolderSync<O>
where
    O: SyncOperation<Settings = ItemsSettings<M, I, S>>,
    M: TryFrom<i32, Error = Error>,
{
    /// Sets the largest number of changes in a response, 1 to 512. The default is 512.
    ///
    /// # Errors
    /// If the number is outside that range.
    pub fn max_changes(mut self, number: i32) -> Result<Self> {
        self.settings.max_changes = M::try_from(number)?;
        Ok(self)
    }

    /// Adds items that the server ignores: it does not send their changes.
    #[must_use]
    pub fn ignore(mut self, ids: impl IntoIterator<Item = I>) -> Self {
        self.settings.ignore.extend(ids);
        self
    }

    /// Sets the kinds of items to sync: normal items only, or associated items too. Servers older than Exchange 2010
    /// SP1 do not accept this setting.
    #[must_use]
    pub fn scope(mut self, scope: S) -> Self {
        self.settings.scope = Some(scope);
        self
    }
}

impl<O: SyncOperation> Page<O> {
    /// Moves the sync on to the state of this page, after the page is stored. Returns [`Page::state`].
    ///
    /// # Errors
    /// If the page does not answer the last request of this sync: the page is from another sync or from a clone, or the
    /// sync has committed another page, started over or ended since.
    pub fn commit(self, sync: &mut FolderSync<O>) -> Result<Option<SyncState<O>>> {
        sync.progress.commit(self)
    }
}
