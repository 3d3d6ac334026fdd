//! A copy of a folder: a sync of its items that also fetches their content, without I/O.
//!
//! A sync returns the changed items without their bodies, attachments and MIME content. An [`ItemMirror`] fetches each
//! changed item with `GetItem`, ten in a request, and returns the changes of a page with these items. The program sends
//! the requests and stores the pages. Both [`sync`](crate::sync) and [`batch`](crate::batch) describe the rules that
//! the mirror follows.
//!
//! ```
//! use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorStep};
//! use ews_bindings::soap::HttpResponse;
//! use ews_bindings::sync::Items;
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
//! };
//! # struct Transaction;
//! # impl Transaction {
//! #     fn clear(&mut self) {}
//! #     fn put(&mut self, _: &str, _: Option<&str>) {}
//! #     fn remove(&mut self, _: &str) {}
//! #     fn set_state(&mut self, _: Option<String>) {}
//! #     fn commit(self) {}
//! # }
//! # fn begin() -> Transaction { Transaction }
//! # const PAGE: &[u8] = include_bytes!("../../examples/sync/recorded/items-second.xml");
//! # const ITEMS: &str = "<m:GetItemResponse xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages' \
//! #   xmlns:t='http://schemas.microsoft.com/exchange/services/2006/types'><m:ResponseMessages>\
//! #   <m:GetItemResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode><m:Items><t:Message>\
//! #   <t:Subject>Lunch</t:Subject></t:Message></m:Items></m:GetItemResponseMessage></m:ResponseMessages></m:GetItemResponse>";
//! # let mut answers = [PAGE, ITEMS.as_bytes()].into_iter();
//! # let mut post = |_: &str, _: String| (200, answers.next().expect("another answer"));
//! # let mut stored = 0;
//!
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
//! let mut mirror = ItemMirror::new(Items::new(inbox), shape);
//! while let Some(request) = mirror.request()? {
//!     let (status, body) = post(request.action(), request.to_xml()?);
//!     match mirror.accept(&HttpResponse::new(status, &body))? {
//!         MirrorStep::Page(page) => {
//!             let mut transaction = begin(); // rolled back if this code ends before `commit`
//!             if page.is_from_start() {
//!                 transaction.clear();
//!             }
//!             for change in page.changes() {
//!                 match change {
//!                     MirrorChange::Item(id, item) => {
//!                         transaction.put(&id.id, item.as_item().and_then(|item| item.subject.as_deref()));
//!                     }
//!                     MirrorChange::Removed(id) => transaction.remove(&id.id),
//!                     MirrorChange::ReadFlag(..) => {}
//!                     MirrorChange::Failed(_, error) => return Err(error.clone()), // or log it, and go on
//!                     _ => {}
//!                 }
//! #               stored += 1;
//!             }
//!             transaction.set_state(page.state().map(ToString::to_string));
//!             transaction.commit();
//!             page.commit(&mut mirror)?;
//!         }
//!         MirrorStep::Wait(wait) => std::thread::sleep(wait),
//!         MirrorStep::FolderNotFound => break,
//!         _ => {}
//!     }
//! }
//! # assert!(stored > 0);
//! # Ok::<(), ews_bindings::Error>(())
//! ```

mod file_name;

use std::time::Duration;

use crate::batch::{Batch, Finished};
use crate::messages::{GetItem, ResponseCode, SyncFolderItems};
use crate::operation::{AnyRequest, Operation, Request};
use crate::soap::{DEFAULT_WAIT, HttpResponse};
use crate::sync::{Items, ItemsState, Page, Step};
use crate::types::{
    AnyItem, DefaultShapeNames, ExchangeVersion, ItemId, ItemResponseShape, SyncFolderItemsChange,
};
use crate::{Error, ErrorKind, Result};

pub use self::file_name::file_name;

/// A sync of the items of a folder that also fetches the items; see the [module](self).
#[derive(Debug)]
pub struct ItemMirror {
    sync: Items,
    shape: ItemResponseShape,
    version: Option<ExchangeVersion>,
    fetching: Option<Fetching>,
}

/// A page whose items are being fetched.
#[derive(Debug)]
struct Fetching {
    page: Page<SyncFolderItems>,
    batch: Batch<GetItem>,
    /// The changes of the page. An item that is not fetched yet, or that does not exist any more, is `None`.
    changes: Vec<Option<MirrorChange>>,
    /// The id of each item to fetch, and the index of its change.
    items: Vec<(ItemId, usize)>,
}

/// The next step of an [`ItemMirror`].
#[derive(Debug)]
#[non_exhaustive]
pub enum MirrorStep {
    /// Store the changes and the state in one transaction, then call [`MirrorPage::commit`].
    Page(MirrorPage),
    /// Send the next request.
    Continue,
    /// Wait, then send the next request. The time is one minute if the server does not give a time.
    Wait(Duration),
    /// The folder does not exist, and the mirror has ended.
    FolderNotFound,
}

/// The changes of one page, with the items.
#[derive(Debug)]
pub struct MirrorPage {
    page: Page<SyncFolderItems>,
    changes: Vec<MirrorChange>,
}

/// A change.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MirrorChange {
    /// Store the item in place of the stored item with this id.
    ///
    /// The item can lack a property that the shape asks for: `mime_content()` is `None` for a kind of item without MIME
    /// content, and for an item that could not be read ([`AnyItem::Unlisted`], which is raw XML). Then store its
    /// properties or its XML, or end the run with an error: no later page names the item.
    Item(ItemId, AnyItem),
    /// Remove the item. If the store does not have the item, do nothing.
    Removed(ItemId),
    /// Set the read flag of the item. If the store does not have the item, do nothing: the item was deleted before it was
    /// fetched.
    ReadFlag(ItemId, bool),
    /// The server did not send the item, or the change could not be read. No later page contains the item, unless the
    /// item changes again on the server. If you commit the page, store the id, and fetch the item later.
    Failed(Option<ItemId>, Error),
}

impl ItemMirror {
    /// Creates a mirror from a sync, which is new or resumed from a stored state. `shape` selects the properties of the
    /// fetched items.
    #[inline]
    pub fn new(sync: Items, shape: ItemResponseShape) -> Self {
        Self { sync, shape, version: None, fetching: None }
    }

    /// Creates a mirror of the MIME content, without other properties. Of an item without MIME content, the mirror has
    /// only the id: fetch that item with another shape before you commit the page, or use [`new`](Self::new) with the
    /// properties that you need.
    #[inline]
    pub fn of_mime(sync: Items) -> Self {
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        Self::new(sync, ItemResponseShape { include_mime_content: Some(true), ..shape })
    }

    /// Sets the version that the header of each request names; see [`Items::version`](crate::sync::FolderSync::version).
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        let version = version.into();
        self.sync = self.sync.version(version.clone());
        self.version = Some(version);
        self
    }

    /// Returns the next request; `None` if the last page is committed, or if the folder does not exist.
    ///
    /// # Errors
    /// If the last request has not been answered; see [`lost`](Self::lost).
    #[inline]
    pub fn request(&mut self) -> Result<Option<Request>> {
        if let Some(fetching) = &mut self.fetching {
            let envelope = fetching.batch.request()?;
            return Ok(envelope.map(|envelope| {
                Request::new(envelope.header, AnyRequest::GetItem(Box::new(envelope.body)), GetItem::ACTION)
            }));
        }
        let envelope = self.sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly));
        Ok(envelope.map(|envelope| {
            let body = AnyRequest::SyncFolderItems(Box::new(envelope.body));
            Request::new(envelope.header, body, SyncFolderItems::ACTION)
        }))
    }

    /// Notes that the response to the last request is lost, and returns the next step. The next request asks for the
    /// same changes or items again. This is safe, because the mirror only reads.
    ///
    /// # Errors
    /// If no response is expected.
    #[inline]
    pub fn lost(&mut self) -> Result<MirrorStep> {
        match self.fetching.take() {
            Some(mut fetching) => {
                let finished = fetching.batch.lost();
                self.accept_finished(fetching, finished)
            }
            None => Ok(MirrorStep::Wait(DEFAULT_WAIT)),
        }
    }

    /// Reads the response to the last request, and returns the next step.
    ///
    /// # Errors
    /// If the response is an error, or cannot be read; see [`FolderSync::accept`](crate::sync::FolderSync::accept) and
    /// [`Batch::accept_http`]. The next request asks for the same changes or items again.
    #[inline]
    pub fn accept(&mut self, response: &HttpResponse<'_>) -> Result<MirrorStep> {
        match self.fetching.take() {
            Some(mut fetching) => {
                let finished = fetching.batch.accept_http(response);
                self.accept_finished(fetching, finished)
            }
            None => self.accept_changes(response),
        }
    }

    #[inline]
    fn accept_changes(&mut self, response: &HttpResponse<'_>) -> Result<MirrorStep> {
        match self.sync.accept_http(response)? {
            Step::Page(page) => Ok(self.fetch(page)),
            Step::StartOver => Ok(MirrorStep::Continue),
            Step::FolderNotFound => Ok(MirrorStep::FolderNotFound),
            Step::RetryAfter(wait) => Ok(MirrorStep::Wait(wait.unwrap_or(DEFAULT_WAIT))),
        }
    }

    /// Starts to fetch the items of a page.
    #[inline]
    fn fetch(&mut self, mut page: Page<SyncFolderItems>) -> MirrorStep {
        let (mut changes, mut items) = (Vec::new(), Vec::new());
        for change in page.take_changes() {
            let change = match (change.item_id(), &change) {
                (Some(id), SyncFolderItemsChange::Delete(_)) => Some(MirrorChange::Removed(id)),
                (Some(id), SyncFolderItemsChange::ReadFlagChange(flag)) => {
                    Some(MirrorChange::ReadFlag(id, flag.is_read))
                }
                (Some(id), SyncFolderItemsChange::Create(_) | SyncFolderItemsChange::Update(_)) => {
                    items.push((id, changes.len()));
                    None
                }
                (id, change) => Some(MirrorChange::Failed(id, unread(change))),
            };
            changes.push(change);
        }
        let ids: Vec<ItemId> = items.iter().map(|(id, _)| id.clone()).collect();
        let mut batch = Batch::new(GetItem::new(self.shape.clone(), ids));
        if let Some(version) = &self.version {
            batch = batch.version(version.clone());
        }
        self.next(Fetching { page, batch, changes, items })
    }

    /// Puts the fetched items into the changes of the page. After an error, the batch asks for the same items again.
    #[inline]
    fn accept_finished(
        &mut self,
        mut fetching: Fetching,
        finished: Result<Vec<Finished<GetItem>>>,
    ) -> Result<MirrorStep> {
        let finished = match finished {
            Ok(finished) => finished,
            Err(error) => {
                self.fetching = Some(fetching);
                return Err(error);
            }
        };
        for Finished { index, outcome, .. } in finished {
            let Some((id, change)) = fetching.items.get(index) else { continue };
            let found = match outcome {
                Ok(message) => match message.into_item() {
                    Some(item) => Some(MirrorChange::Item(id.clone(), item)),
                    None => Some(MirrorChange::Failed(Some(id.clone()), missing())),
                },
                // A later page names the deletion.
                Err(failed) if failed.error().response_code() == Some(ResponseCode::ErrorItemNotFound) => {
                    None
                }
                Err(failed) => Some(MirrorChange::Failed(Some(id.clone()), failed.error().clone())),
            };
            if let Some(change) = fetching.changes.get_mut(*change) {
                *change = found;
            }
        }
        Ok(self.next(fetching))
    }

    /// Returns the page, if all its items are fetched.
    #[inline]
    fn next(&mut self, fetching: Fetching) -> MirrorStep {
        if fetching.batch.is_done() {
            let Fetching { page, changes, .. } = fetching;
            let changes = changes.into_iter().flatten().collect();
            return MirrorStep::Page(MirrorPage { page, changes });
        }
        let wait = fetching.batch.wait();
        self.fetching = Some(fetching);
        wait.map_or(MirrorStep::Continue, MirrorStep::Wait)
    }
}

impl MirrorChange {
    /// Returns the id of the item; `None` for a change that could not be read and does not have an id.
    #[inline]
    pub fn id(&self) -> Option<&ItemId> {
        match self {
            Self::Item(id, _) | Self::Removed(id) | Self::ReadFlag(id, _) => Some(id),
            Self::Failed(id, _) => id.as_ref(),
        }
    }
}

impl MirrorPage {
    /// Returns the changes, in the order in which to apply them.
    #[inline]
    pub fn changes(&self) -> &[MirrorChange] {
        &self.changes
    }

    /// Returns `true` if everything that was stored before must be deleted; see [`Page::is_from_start`].
    #[inline]
    pub fn is_from_start(&self) -> bool {
        self.page.is_from_start()
    }

    /// Returns `true` if the server has no more changes for now.
    #[inline]
    pub fn is_last(&self) -> bool {
        self.page.is_last()
    }

    /// Returns the state to store in the same transaction as the changes; see [`Page::state`].
    #[inline]
    pub fn state(&self) -> Option<&ItemsState> {
        self.page.state()
    }

    /// Moves the mirror to the next page. Returns the state.
    ///
    /// # Errors
    /// If the page does not answer the last request of this mirror; see [`Page::commit`].
    #[inline]
    pub fn commit(self, mirror: &mut ItemMirror) -> Result<Option<ItemsState>> {
        self.page.commit(&mut mirror.sync)
    }
}

/// The reason why a change could not be read.
#[inline]
fn unread(change: &SyncFolderItemsChange) -> Error {
    let raw = match change {
        SyncFolderItemsChange::Unlisted(raw) => Some(raw),
        _ => None,
    };
    raw.and_then(|raw| raw.error().cloned()).unwrap_or_else(|| {
        let name = raw.map_or("a change", crate::xml::RawXml::local_name);
        Error::new(
            ErrorKind::Missing,
            format!("expected a known change with the id of an item, found {name:?}"),
        )
    })
}

#[inline]
fn missing() -> Error {
    Error::new(ErrorKind::Missing, "expected an item in the response message, found none")
}
