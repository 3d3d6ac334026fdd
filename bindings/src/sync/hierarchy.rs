//! A sync of the folders of a mailbox.

use crate::Result;
use crate::messages::SyncFolderHierarchy;
use crate::operation::Operation;
use crate::soap::{Envelope, RequestHeader};
use crate::types::{FolderResponseShape, SyncFolderHierarchyChange, TargetFolderId};
use crate::xml::ReadOptions;

use super::progress::{Page, Progress, Step, Success};
use super::state::{HierarchyState, folder_key};

/// A sync of the folders of a mailbox, or of those under one folder.
#[derive(Clone, Debug, Default)]
pub struct Hierarchy {
    folder: Option<TargetFolderId>,
    progress: Progress,
}

impl Hierarchy {
    /// A first sync of all folders.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A first sync of the folders under one.
    #[inline]
    pub fn under(folder: impl Into<TargetFolderId>) -> Self {
        Self { folder: Some(folder.into()), progress: Progress::default() }
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
        self.progress.state = state.of(&folder_key(self.folder.as_ref()))?;
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
        let outcomes = SyncFolderHierarchy::response(response, options)
            .map(|envelope| SyncFolderHierarchy::split(envelope.body));
        self.progress.step(outcomes, |message| Success {
            state: message.sync_state,
            is_last: message.includes_last_folder_in_range,
            changes: message.changes.map(|changes| changes.0).unwrap_or_default(),
        })
    }

    /// How far the sync has come; `None` before the first page has been committed.
    #[inline]
    pub fn state(&self) -> Option<HierarchyState> {
        let text = self.progress.state.clone()?;
        Some(HierarchyState { folder: folder_key(self.folder.as_ref()), text })
    }
}

impl Page<SyncFolderHierarchyChange> {
    /// Takes the page's state, once its changes have been stored; returns it to be kept with them.
    #[inline]
    pub fn commit(self, sync: &mut Hierarchy) -> HierarchyState {
        sync.progress.commit(self);
        HierarchyState {
            folder: folder_key(sync.folder.as_ref()),
            text: sync.progress.state.clone().unwrap_or_default(),
        }
    }
}
