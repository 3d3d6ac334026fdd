//! A sync of the items of one folder.

use std::io::BufRead;

use crate::Result;
use crate::messages::SyncFolderItems;
use crate::rt::{List, ReadOptions};
use crate::soap::{Envelope, RequestHeader};
use crate::types::{
    ItemId, ItemResponseShape, MaxSyncChangesReturned, SyncFolderItemsChange, SyncFolderItemsChanges,
    SyncFolderItemsScope, TargetFolderId,
};

use super::changes::Changes;
use super::progress::{Page, Paged, Progress, Step, Success};
use super::state::{ItemsState, folder_key};

/// The most changes that a server gives at once.
const MOST_CHANGES: i32 = 512;

/// A sync of the items of one folder.
#[derive(Clone, Debug)]
pub struct Items {
    folder: TargetFolderId,
    progress: Progress,
    ignore: Vec<ItemId>,
    max_changes: MaxSyncChangesReturned,
    scope: Option<SyncFolderItemsScope>,
}

impl Items {
    /// A first sync of a folder.
    #[inline]
    pub fn new(folder: impl Into<TargetFolderId>) -> Self {
        let folder = folder.into();
        Self {
            progress: Progress::new(folder_key(Some(&folder))),
            folder,
            ignore: Vec::new(),
            max_changes: MaxSyncChangesReturned::unchecked(MOST_CHANGES),
            scope: None,
        }
    }

    /// A sync from where an earlier one ended.
    ///
    /// # Errors
    /// When the state is of another folder.
    #[inline]
    pub fn resume(folder: impl Into<TargetFolderId>, state: &ItemsState) -> Result<Self> {
        let mut sync = Self::new(folder);
        sync.progress.state = state.of(&sync.progress.folder)?;
        Ok(sync)
    }

    /// How many changes to ask for at once, 1 to 512; 512 if not said.
    ///
    /// # Errors
    /// When the number is outside.
    #[inline]
    pub fn max_changes(mut self, number: i32) -> Result<Self> {
        self.max_changes = MaxSyncChangesReturned::new(number)?;
        Ok(self)
    }

    /// Items whose changes are of no interest.
    #[must_use]
    #[inline]
    pub fn ignore(mut self, ids: impl IntoIterator<Item = ItemId>) -> Self {
        self.ignore.extend(ids);
        self
    }

    /// Whether to sync associated items too; servers since Exchange 2010 know it.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: SyncFolderItemsScope) -> Self {
        self.scope = Some(scope);
        self
    }

    /// The next request; `None` when the last page has been committed.
    #[inline]
    pub fn request(&self, shape: ItemResponseShape) -> Option<Envelope<RequestHeader, SyncFolderItems>> {
        if self.progress.is_done {
            return None;
        }
        let mut request = SyncFolderItems::new(shape, self.folder.clone(), self.max_changes);
        request.sync_state.clone_from(&self.progress.state);
        request.ignore = (!self.ignore.is_empty()).then(|| self.ignore.clone().into());
        request.sync_scope.clone_from(&self.scope);
        Some(Envelope::new(RequestHeader::default(), request))
    }

    /// What the answer to the last request means.
    ///
    /// # Errors
    /// When it cannot be read, is a fault or another failure, or makes no progress.
    #[inline]
    pub fn accept(&mut self, response: &[u8]) -> Result<Step<SyncFolderItemsChange>> {
        self.accept_with(response, ReadOptions::new())
    }

    /// Like [`Items::accept`], with options for reading.
    ///
    /// # Errors
    /// When it cannot be read, is a fault or another failure, or makes no progress.
    #[inline]
    pub fn accept_with(
        &mut self,
        response: &[u8],
        options: ReadOptions<'_>,
    ) -> Result<Step<SyncFolderItemsChange>> {
        self.progress.accept::<SyncFolderItems>(response, options)
    }

    /// The changes of an answer, one at a time; then [`Items::finish`] says what the answer means.
    #[inline]
    pub fn changes<R: BufRead>(response: R) -> Changes<'static, R, SyncFolderItems> {
        Self::changes_with(response, ReadOptions::new())
    }

    /// Like [`Items::changes`], with options for reading.
    #[inline]
    pub fn changes_with<R: BufRead>(
        response: R,
        options: ReadOptions<'_>,
    ) -> Changes<'_, R, SyncFolderItems> {
        Changes::new(response, options)
    }

    /// What the answer to the last request means, all of whose changes have been handed out: the page has
    /// none left.
    ///
    /// # Errors
    /// When there are changes left, when reading failed, and like [`Items::accept`].
    #[inline]
    pub fn finish<R: BufRead>(
        &mut self,
        changes: Changes<'_, R, SyncFolderItems>,
    ) -> Result<Step<SyncFolderItemsChange>> {
        self.progress.step::<SyncFolderItems>(changes.outcomes())
    }

    /// How far the sync has come; `None` before the first page has been committed.
    #[inline]
    pub fn state(&self) -> Option<ItemsState> {
        let text = self.progress.state.clone()?;
        Some(ItemsState { folder: self.progress.folder.clone(), text })
    }
}

impl Page<SyncFolderItemsChange> {
    /// Takes the page's state, once its changes have been stored; returns it to be kept with them.
    ///
    /// # Errors
    /// When the page is not the answer to the sync's last request.
    #[inline]
    pub fn commit(self, sync: &mut Items) -> Result<ItemsState> {
        let text = sync.progress.commit(self)?;
        Ok(ItemsState { folder: sync.progress.folder.clone(), text })
    }
}

impl Paged for SyncFolderItems {
    type Change = SyncFolderItemsChange;
    type Changes = SyncFolderItemsChanges;

    #[inline]
    fn success(message: Self::Message) -> Success<Self::Change> {
        Success {
            state: message.sync_state,
            is_last: message.includes_last_item_in_range,
            changes: message.changes.map(List::into_vec).unwrap_or_default(),
        }
    }
}
