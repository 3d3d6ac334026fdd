//! A sync of the folders of a mailbox.

use std::io::BufRead;

use crate::Result;
use crate::messages::SyncFolderHierarchy;
use crate::rt::{List, ReadOptions};
use crate::soap::{Envelope, RequestHeader};
use crate::types::{
    FolderResponseShape, SyncFolderHierarchyChange, SyncFolderHierarchyChanges, TargetFolderId,
};

use super::changes::Changes;
use super::progress::{Page, Paged, Progress, Step, Success};
use super::state::{HierarchyState, folder_key};

/// A sync of the folders of a mailbox, or of those under one folder.
#[derive(Clone, Debug)]
pub struct Hierarchy {
    folder: Option<TargetFolderId>,
    progress: Progress,
}

impl Hierarchy {
    /// A first sync of all folders.
    #[inline]
    pub fn new() -> Self {
        Self { folder: None, progress: Progress::new(folder_key(None)) }
    }

    /// A first sync of the folders under one.
    #[inline]
    pub fn under(folder: impl Into<TargetFolderId>) -> Self {
        let folder = folder.into();
        Self { progress: Progress::new(folder_key(Some(&folder))), folder: Some(folder) }
    }

    /// A sync of all folders from where an earlier one ended.
    ///
    /// # Errors
    /// When the state is of the folders under one.
    #[inline]
    pub fn resume(state: &HierarchyState) -> Result<Self> {
        Self::new().at(state)
    }

    /// A sync of the folders under one from where an earlier one ended.
    ///
    /// # Errors
    /// When the state is of other folders.
    #[inline]
    pub fn resume_under(folder: impl Into<TargetFolderId>, state: &HierarchyState) -> Result<Self> {
        Self::under(folder).at(state)
    }

    #[inline]
    fn at(mut self, state: &HierarchyState) -> Result<Self> {
        self.progress.state = state.of(&self.progress.folder)?;
        Ok(self)
    }

    /// The next request; `None` when the last page has been committed.
    #[inline]
    pub fn request(
        &self,
        shape: FolderResponseShape,
    ) -> Option<Envelope<RequestHeader, SyncFolderHierarchy>> {
        if self.progress.is_done {
            return None;
        }
        let mut request = SyncFolderHierarchy::new(shape);
        request.sync_folder_id = self.folder.clone().map(Box::new);
        request.sync_state.clone_from(&self.progress.state);
        Some(Envelope::new(RequestHeader::default(), request))
    }

    /// What the answer to the last request means.
    ///
    /// # Errors
    /// When it cannot be read, is a fault or another failure, or makes no progress.
    #[inline]
    pub fn accept(&mut self, response: &[u8]) -> Result<Step<SyncFolderHierarchyChange>> {
        self.accept_with(response, ReadOptions::new())
    }

    /// Like [`Hierarchy::accept`], with options for reading.
    ///
    /// # Errors
    /// When it cannot be read, is a fault or another failure, or makes no progress.
    #[inline]
    pub fn accept_with(
        &mut self,
        response: &[u8],
        options: ReadOptions<'_>,
    ) -> Result<Step<SyncFolderHierarchyChange>> {
        self.progress.accept::<SyncFolderHierarchy>(response, options)
    }

    /// The changes of an answer, one at a time; then [`Hierarchy::finish`] says what the answer means.
    #[inline]
    pub fn changes<R: BufRead>(response: R) -> Changes<'static, R, SyncFolderHierarchy> {
        Self::changes_with(response, ReadOptions::new())
    }

    /// Like [`Hierarchy::changes`], with options for reading.
    #[inline]
    pub fn changes_with<R: BufRead>(
        response: R,
        options: ReadOptions<'_>,
    ) -> Changes<'_, R, SyncFolderHierarchy> {
        Changes::new(response, options)
    }

    /// What the answer to the last request means, all of whose changes have been handed out: the page has
    /// none left.
    ///
    /// # Errors
    /// When there are changes left, when reading failed, and like [`Hierarchy::accept`].
    #[inline]
    pub fn finish<R: BufRead>(
        &mut self,
        changes: Changes<'_, R, SyncFolderHierarchy>,
    ) -> Result<Step<SyncFolderHierarchyChange>> {
        self.progress.step::<SyncFolderHierarchy>(changes.outcomes())
    }

    /// How far the sync has come; `None` before the first page has been committed.
    #[inline]
    pub fn state(&self) -> Option<HierarchyState> {
        let text = self.progress.state.clone()?;
        Some(HierarchyState { folder: self.progress.folder.clone(), text })
    }
}

impl Default for Hierarchy {
    fn default() -> Self {
        Self::new()
    }
}

impl Page<SyncFolderHierarchyChange> {
    /// Takes the page's state, once its changes have been stored; returns it to be kept with them.
    ///
    /// # Errors
    /// When the page is not the answer to the sync's last request.
    #[inline]
    pub fn commit(self, sync: &mut Hierarchy) -> Result<HierarchyState> {
        let text = sync.progress.commit(self)?;
        Ok(HierarchyState { folder: sync.progress.folder.clone(), text })
    }
}

impl Paged for SyncFolderHierarchy {
    type Change = SyncFolderHierarchyChange;
    type Changes = SyncFolderHierarchyChanges;

    #[inline]
    fn success(message: Self::Message) -> Success<Self::Change> {
        Success {
            state: message.sync_state,
            is_last: message.includes_last_folder_in_range,
            changes: message.changes.map(List::into_vec).unwrap_or_default(),
        }
    }
}
