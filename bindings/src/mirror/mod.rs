//! A copy of a folder: a sync of its items that also fetches their content, without I/O.
//!
//! A sync returns the changed items without their bodies, attachments and MIME content. An [`ItemMirror`] fetches each
//! changed item with `GetItem`, by default ten in a request, and returns the changes of a page with these items. The
//! program sends the requests and stores the pages. [`sync`](crate::sync) describes the rules for the store, and
//! [`ItemMirror::accept_http`] the items that cannot be fetched.
//!
//! ```
//! use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorStep};
//! use ews_bindings::soap::HttpResponse;
//! use ews_bindings::sync::Items;
//! use ews_bindings::types::{
//!     AnyItem, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
//! };
//! # struct Transaction;
//! # impl Transaction {
//! #     fn mark_all(&mut self) {}
//! #     fn unmark(&mut self, _: &str) {}
//! #     fn delete_marked(&mut self) {}
//! #     fn put(&mut self, _: &str, _: Option<&str>) {}
//! #     fn put_xml(&mut self, _: &str, _: &str) {}
//! #     fn note_failure(&mut self, _: &str, _: &str) {}
//! #     fn remove(&mut self, _: &str) {}
//! #     fn set_state(&mut self, _: Option<String>) {}
//! #     fn commit(self) {}
//! # }
//! # fn begin() -> Transaction { Transaction }
//! # const PAGE: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/sync/recorded/items-second.xml"));
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
//!     match mirror.accept_http(&HttpResponse::new(status, &body))? {
//!         MirrorStep::Page(page) => {
//!             let mut transaction = begin(); // rolled back if this code ends before `commit`
//!             if page.is_from_start() {
//!                 transaction.mark_all();
//!             }
//!             for change in page.changes() {
//!                 change.id().into_iter().for_each(|id| transaction.unmark(&id.id));
//!                 match change {
//!                     MirrorChange::Item(id, AnyItem::Unlisted(raw)) => transaction.put_xml(&id.id, raw.as_str()),
//!                     MirrorChange::Item(id, item) => {
//!                         transaction.put(&id.id, item.as_item().and_then(|item| item.subject.as_deref()));
//!                     }
//!                     MirrorChange::Removed(id) => transaction.remove(&id.id),
//!                     MirrorChange::ReadFlag(..) => {}
//!                     // Fetch the item later: the sync does not return it again until it changes.
//!                     MirrorChange::NotFound(id) => transaction.note_failure(&id.id, "not found"),
//!                     MirrorChange::Failed(Some(id), error) => transaction.note_failure(&id.id, error.message()),
//!                     MirrorChange::Failed(None, error) => return Err(error.clone()),
//!                     _ => {}
//!                 }
//! #               stored += 1;
//!             }
//!             if page.is_last() {
//!                 transaction.delete_marked();
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

mod fetch;
mod file_name;

use std::time::Duration;

use crate::messages::SyncFolderItems;
use crate::operation::{AnyRequest, Request};
use crate::rt::ReadOptions;
use crate::soap::{DEFAULT_WAIT, HttpResponse};
use crate::sync::{Items, ItemsState, Page, Step};
use crate::types::{AnyItem, DefaultShapeNames, ExchangeVersion, ItemId, ItemResponseShape};
use crate::{Error, Result};

use self::fetch::Fetching;

pub use self::file_name::file_name;

/// The number of items in a request.
const DEFAULT_SIZE: usize = 10;

/// A sync of the items of a folder that also fetches the items; see the [module](self).
#[derive(Debug)]
pub struct ItemMirror {
    sync: Items,
    shape: ItemResponseShape,
    size: usize,
    fetching: Option<Fetching>,
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
    /// properties or its XML, or end the run with an error. No later page contains the item, unless
    /// the item changes again on the server.
    Item(ItemId, AnyItem),
    /// Remove the item. If the store does not have the item, do nothing.
    Removed(ItemId),
    /// The item does not exist any more, or the user may not read it. If it was deleted, a later page has the deletion.
    /// Otherwise no later page contains the item, unless it changes again. So store the id, and fetch the item later.
    NotFound(ItemId),
    /// Set the read flag of the item. If the store does not have the item, do nothing.
    ReadFlag(ItemId, bool),
    /// The item could not be fetched, or the change could not be read. No later page contains the item,
    /// unless the item changes again on the server. If you commit the page, store the id, and fetch the item later.
    Failed(Option<ItemId>, Error),
}

impl ItemMirror {
    /// Creates a mirror from a sync, which is new or resumed from a stored state. `shape` selects the properties of the
    /// fetched items.
    #[inline]
    pub fn new(sync: Items, shape: ItemResponseShape) -> Self {
        Self { sync, shape, size: DEFAULT_SIZE, fetching: None }
    }

    /// Creates a mirror of the MIME content, without other properties. For an item without MIME content, the mirror
    /// only returns the id: fetch that item with another shape before you commit the page, or use [`new`](Self::new) with the
    /// properties that you need. MIME content does not have the read flag and the other [flags of a
    /// mail](crate::guide::sync#the-flags-of-a-mail).
    ///
    /// A page is in memory with all its items, and so is the response to a request for items. If items are large, give the
    /// sync smaller pages with [`max_changes`](crate::sync::FolderSync::max_changes), and the mirror a smaller
    /// [`size`](Self::size).
    #[inline]
    pub fn of_mime(sync: Items) -> Self {
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        Self::new(sync, ItemResponseShape { include_mime_content: Some(true), ..shape })
    }

    /// Sets the version that the header of each request names; see [`Items::version`](crate::sync::FolderSync::version).
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.sync = self.sync.version(version);
        self
    }

    /// Sets the greatest number of items that a request fetches. The default is 10; 0 is the same as 1.
    #[must_use]
    pub fn size(mut self, items: usize) -> Self {
        self.size = items.max(1);
        self
    }

    /// Returns the next request; `None` if the last page is committed, or if the folder does not exist.
    ///
    /// # Errors
    /// If the last request for items has not been answered; see [`lost`](Self::lost).
    #[inline]
    pub fn request(&mut self) -> Result<Option<Request>> {
        if let Some(fetching) = &mut self.fetching {
            return fetching.request();
        }
        let envelope = self.sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly));
        Ok(envelope.map(|envelope| Request::new(envelope, AnyRequest::SyncFolderItems)))
    }

    /// Notes that the response to the last request is lost, and returns the next step. The next request asks for the
    /// same changes or items again. This is safe, because the mirror only reads. After two losses in a row, each item is
    /// requested alone, because one can be too large. An item whose response is still lost when the server answers again is
    /// [`MirrorChange::Failed`].
    ///
    /// # Errors
    /// - The mirror fetches items, and no response is expected.
    /// - Several requests in a row failed: the server seems to be broken.
    #[inline]
    pub fn lost(&mut self) -> Result<MirrorStep> {
        let Some(fetching) = &mut self.fetching else { return Ok(MirrorStep::Wait(DEFAULT_WAIT)) };
        fetching.lost()?;
        Ok(self.next())
    }

    /// Reads the response to the last request, and returns the next step.
    ///
    /// One item can make a response unreadable. So each item of such a response is requested alone. An item that cannot be
    /// fetched alone is requested three times, with waits between. Then it is [`MirrorChange::Failed`], if a later response
    /// shows that the server works: a response to another item, or with the id of the item.
    ///
    /// # Errors
    /// If the response is an error, or cannot be read; see [`FolderSync::accept`](crate::sync::FolderSync::accept) and
    /// [`Batch::accept_http`](crate::batch::Batch::accept_http). The next requests ask for the same changes or items again:
    /// wait before you send them.
    #[inline]
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<MirrorStep> {
        self.accept_http_with(response, ReadOptions::new())
    }

    /// Reads the response to the last request with options; see [`accept_http`](Self::accept_http). For example, a report
    /// callback gets a report for each departure from the schema.
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    #[inline]
    pub fn accept_http_with(
        &mut self,
        response: &HttpResponse<'_>,
        options: ReadOptions<'_>,
    ) -> Result<MirrorStep> {
        if let Some(fetching) = &mut self.fetching {
            fetching.accept(response, options)?;
            return Ok(self.next());
        }
        match self.sync.accept_http_with(response, options)? {
            Step::Page(page) => {
                let version = self.sync.named_version().clone();
                self.fetching = Some(Fetching::new(page, self.shape.clone(), self.size, version));
                Ok(self.next())
            }
            Step::StartOver => Ok(MirrorStep::Continue),
            Step::FolderNotFound => Ok(MirrorStep::FolderNotFound),
            Step::Wait(wait) => Ok(MirrorStep::Wait(wait)),
        }
    }

    #[inline]
    fn next(&mut self) -> MirrorStep {
        let Some(fetching) = self.fetching.take() else { return MirrorStep::Continue };
        let (step, fetching) = fetching.next();
        self.fetching = fetching;
        step
    }
}

impl MirrorChange {
    /// Returns the id of the item; `None` for a change that could not be read and does not have an id.
    #[inline]
    pub fn id(&self) -> Option<&ItemId> {
        match self {
            Self::Item(id, _) | Self::Removed(id) | Self::NotFound(id) | Self::ReadFlag(id, _) => Some(id),
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

    /// Takes the changes out of the page, which can still be committed.
    #[inline]
    pub fn take_changes(&mut self) -> Vec<MirrorChange> {
        std::mem::take(&mut self.changes)
    }

    /// Returns `true` if the sync began from the start; see [`Page::is_from_start`].
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
