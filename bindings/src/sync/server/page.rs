//! The page of a server, and its response message.

use std::collections::HashSet;
use std::convert::Infallible;
use std::fmt;

use crate::messages::{
    ResponseCode, SyncFolderHierarchy, SyncFolderHierarchyResponseMessage, SyncFolderItems,
    SyncFolderItemsResponseMessage,
};
use crate::operation::{Failure, Message};
use crate::properties::{Properties as _, Scalar};
use crate::sync::SyncOperation as _;
use crate::types::{
    AnyFolder, AnyItem, FolderId, ItemId, SyncFolderHierarchyChange, SyncFolderHierarchyCreateOrUpdate,
    SyncFolderHierarchyDelete, SyncFolderItemsChange, SyncFolderItemsCreateOrUpdate, SyncFolderItemsDelete,
    SyncFolderItemsReadFlag, UnindexedFieldUri,
};

use super::log::ChangeLog;
use super::state::{Kind, State};
use super::walk::{ChangeKind, PageChange, Selection, now, select};

/// The page that answers a request `R`: `SyncFolderItems` or `SyncFolderHierarchy`.
#[derive(Clone, Debug)]
pub struct ServerPage<'r, R> {
    request: &'r R,
    changes: Vec<PageChange>,
    state: String,
    is_last: bool,
}

/// The reason why a page cannot be made. With `?`, it becomes the failure of the response message.
#[derive(Debug)]
#[non_exhaustive]
pub enum PageError<E> {
    /// The sync state of the request cannot be used (`ErrorInvalidSyncStateData`): the client starts over.
    State,
    /// The log cannot be read. As a failure, this is `ErrorInternalServerTransientError`, without the text of the error: the
    /// client sends the request again.
    Log(E),
}

impl<E> fmt::Display for PageError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::State => "the sync state is not valid for this request",
            Self::Log(_) => "the log of changes cannot be read",
        })
    }
}

impl<E: std::error::Error + 'static> std::error::Error for PageError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::State => None,
            Self::Log(error) => Some(error),
        }
    }
}

impl<M, E> From<PageError<E>> for Failure<M, ResponseCode> {
    fn from(error: PageError<E>) -> Self {
        match error {
            PageError::State => {
                let text = "The sync state is not valid for this request.";
                Self::new(ResponseCode::ErrorInvalidSyncStateData, text)
            }
            PageError::Log(_) => {
                let text = "The changes cannot be read at the moment. Try again later.";
                Self::new(ResponseCode::ErrorInternalServerTransientError, text)
            }
        }
    }
}

impl<'r, R> ServerPage<'r, R> {
    #[inline]
    fn new(request: &'r R, selection: Selection, kind: Kind, folder: &str) -> Self {
        let Selection { changes, state, is_last } = selection;
        Self { request, changes, state: state.encode(kind, folder), is_last }
    }

    /// Returns the changes, for a server that loads all items of a page at once.
    #[inline]
    pub fn changes(&self) -> &[PageChange] {
        &self.changes
    }

    /// Returns the sync state after this page.
    #[inline]
    pub fn state(&self) -> &str {
        &self.state
    }

    /// Returns `true` if the client knows all changes after this page.
    #[inline]
    pub fn is_last(&self) -> bool {
        self.is_last
    }

    /// Creates the elements of the changes, without those whose item or folder `load` does not find.
    fn load_each<T, C, E>(
        &self,
        mut load: impl FnMut(&str) -> Result<Option<T>, E>,
        deleted: impl Fn(&str) -> C,
        loaded: impl Fn(&str, ChangeKind, T) -> C,
    ) -> Result<Vec<C>, E> {
        let mut changes = Vec::new();
        for PageChange { id, kind } in &self.changes {
            if *kind == ChangeKind::Delete {
                changes.push(deleted(id));
            } else if let Some(found) = load(id)? {
                changes.push(loaded(id, *kind, found));
            }
        }
        Ok(changes)
    }
}

impl<'r> ServerPage<'r, SyncFolderItems> {
    /// Creates the page of the items of a folder.
    ///
    /// `folder` is a text that names the folder. It must be the same for each way in which a client can name this folder. A
    /// folder of another mailbox must have another text, and so must the folder of a mailbox that was deleted and created
    /// again. For example, use the id of the folder in the server.
    ///
    /// The page has at most `MaxChangesReturned` changes, 1 to 512. It leaves out the items in `Ignore`: the client does not get
    /// their changes later either. `SyncScope` is for the server, which gives the log of the items in this scope.
    ///
    /// # Errors
    /// If the state cannot be used (`ErrorInvalidSyncStateData`), or if the log cannot be read.
    pub fn of_items<L: ChangeLog + ?Sized>(
        request: &'r SyncFolderItems,
        folder: &str,
        log: &L,
    ) -> Result<Self, PageError<L::Error>> {
        let state = read_state(request.sync_state.as_deref(), Kind::Items, folder, log)?;
        let ignored: HashSet<&str> = request.ignore.iter().flatten().map(|id| id.id.as_str()).collect();
        // By default, a request has the greatest value that the schema allows.
        let most = SyncFolderItems::default_settings().max_changes;
        let limit = usize::try_from(*request.max_changes_returned.min(most)).unwrap_or(0).max(1);
        let selection = select(&state, log, limit, |id| ignored.contains(id)).map_err(PageError::Log)?;
        Ok(Self::new(request, selection, Kind::Items, folder))
    }

    /// Creates the response message. `load` returns the item with an id.
    ///
    /// The message has the properties of the item that the shape of the request asks for, without the body and the
    /// attachments, which a sync never returns. `None` means that the item has been deleted since: the message does not
    /// have the change. If the server cannot read an item, it must not return `None`, because the client would never get
    /// the item: use [`try_message`](Self::try_message).
    pub fn message<T: Into<AnyItem>>(
        self,
        mut load: impl FnMut(&str) -> Option<T>,
    ) -> SyncFolderItemsResponseMessage {
        let Ok(message) = self.try_message(|id| Ok::<_, Infallible>(load(id)));
        message
    }

    /// Creates the response message as [`message`](Self::message) does.
    ///
    /// # Errors
    /// The first error of `load`.
    pub fn try_message<T: Into<AnyItem>, E>(
        self,
        load: impl FnMut(&str) -> Result<Option<T>, E>,
    ) -> Result<SyncFolderItemsResponseMessage, E> {
        let deleted =
            |id: &str| SyncFolderItemsChange::Delete(Box::new(SyncFolderItemsDelete::new(ItemId::new(id))));
        let changes =
            self.load_each(load, deleted, |id, kind, item| self.item_change(id, kind, &item.into()))?;
        Ok(SyncFolderItemsResponseMessage {
            sync_state: Some(self.state),
            includes_last_item_in_range: Some(self.is_last),
            changes: Some(changes.into()),
            ..Message::success()
        })
    }

    #[inline]
    fn item_change(&self, id: &str, kind: ChangeKind, item: &AnyItem) -> SyncFolderItemsChange {
        if kind == ChangeKind::ReadFlag
            && let Some(Scalar::Boolean(is_read)) = item.scalar(&UnindexedFieldUri::MessageIsRead.into())
        {
            let full_id = item.id().cloned();
            let change = SyncFolderItemsReadFlag::new(full_id.unwrap_or_else(|| ItemId::new(id)), is_read);
            return SyncFolderItemsChange::ReadFlagChange(Box::new(change));
        }
        let mut projected = item.project(&self.request.item_shape);
        projected.clear(&UnindexedFieldUri::ItemBody.into());
        projected.clear(&UnindexedFieldUri::ItemAttachments.into());
        let projected = SyncFolderItemsCreateOrUpdate(projected);
        match kind {
            ChangeKind::Create => SyncFolderItemsChange::Create(projected),
            _ => SyncFolderItemsChange::Update(projected),
        }
    }
}

impl<'r> ServerPage<'r, SyncFolderHierarchy> {
    /// Creates the page of the folders below a folder, or of all folders of the mailbox.
    ///
    /// `folder` is as in [`of_items`](ServerPage::of_items); for the whole mailbox, use the id of the mailbox. The log has the
    /// folders below that folder at any depth. The request does not have a limit, so the server gives the largest number of
    /// changes in a page, at least 1.
    ///
    /// # Errors
    /// If the state cannot be used (`ErrorInvalidSyncStateData`), or if the log cannot be read.
    pub fn of_folders<L: ChangeLog + ?Sized>(
        request: &'r SyncFolderHierarchy,
        folder: &str,
        max_changes: usize,
        log: &L,
    ) -> Result<Self, PageError<L::Error>> {
        let state = read_state(request.sync_state.as_deref(), Kind::Hierarchy, folder, log)?;
        let selection = select(&state, log, max_changes.max(1), |_| false).map_err(PageError::Log)?;
        Ok(Self::new(request, selection, Kind::Hierarchy, folder))
    }

    /// Creates the response message. `load` returns the folder with an id; see
    /// [`ServerPage::message`](ServerPage::<SyncFolderItems>::message) of items.
    pub fn message<T: Into<AnyFolder>>(
        self,
        mut load: impl FnMut(&str) -> Option<T>,
    ) -> SyncFolderHierarchyResponseMessage {
        let Ok(message) = self.try_message(|id| Ok::<_, Infallible>(load(id)));
        message
    }

    /// Creates the response message as [`message`](Self::message) does.
    ///
    /// # Errors
    /// The first error of `load`.
    pub fn try_message<T: Into<AnyFolder>, E>(
        self,
        load: impl FnMut(&str) -> Result<Option<T>, E>,
    ) -> Result<SyncFolderHierarchyResponseMessage, E> {
        let deleted = |id: &str| {
            SyncFolderHierarchyChange::Delete(Box::new(SyncFolderHierarchyDelete::new(FolderId::new(id))))
        };
        let changes = self.load_each(load, deleted, |_, kind, folder| {
            let folder: AnyFolder = folder.into();
            let folder = SyncFolderHierarchyCreateOrUpdate(folder.project(&self.request.folder_shape));
            match kind {
                ChangeKind::Create => SyncFolderHierarchyChange::Create(folder),
                _ => SyncFolderHierarchyChange::Update(folder),
            }
        })?;
        Ok(SyncFolderHierarchyResponseMessage {
            sync_state: Some(self.state),
            includes_last_folder_in_range: Some(self.is_last),
            changes: Some(changes.into()),
            ..Message::success()
        })
    }
}

/// Reads the state of a request. A missing or empty state is that of a sync from the start.
fn read_state<L: ChangeLog + ?Sized>(
    text: Option<&str>,
    kind: Kind,
    folder: &str,
    log: &L,
) -> Result<State, PageError<L::Error>> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(State::default()) };
    let last_dropped = log.last_dropped().map_err(PageError::Log)?;
    let now = now(log).map_err(PageError::Log)?;
    let state = State::decode(text, kind, folder);
    state.filter(|state| state.is_answered_by(last_dropped, now)).ok_or(PageError::State)
}
