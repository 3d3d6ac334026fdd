//! The items of a page, while they are fetched.

use crate::batch::{Batch, BatchEntry, Failed, Finished};
use crate::messages::{GetItem, ItemInfoResponseMessage, ResponseCode, SyncFolderItems};
use crate::operation::{AnyRequest, Operation, Request};
use crate::soap::{DEFAULT_WAIT, HttpOutcome, HttpResponse};
use crate::sync::Page;
use crate::types::{DefaultShapeNames, ExchangeVersion, ItemId, ItemResponseShape, SyncFolderItemsChange};
use crate::{Error, ErrorKind, Result};

use super::{MirrorChange, MirrorPage, MirrorStep};

/// The number of items in a request.
const SIZE: usize = 10;

/// After this many unreadable responses in a row to single items, the mirror checks whether the server works. If no item
/// of a page can be read, fewer items are failures: so many are rather a fault of the server.
const MOST_SET_ASIDE: usize = 10;

/// After this many unreadable responses in a row to single items, the mirror waits before each request.
const WITHOUT_WAIT: usize = 2;

/// If no item of a long page can be read, but the server works, the items are failures after this many errors.
const MOST_ERRORS: u32 = 10;

/// A page whose items are being fetched.
///
/// One item can make a response unreadable, and must not stop the mirror. So after such a response, each of its items is
/// requested alone. An item whose own response cannot be read either is set aside. If a later response can be read, the
/// server works, and the item is a failure. If there is no later response, the mirror asks for one with a [`Probe`].
/// Otherwise, `accept` returns the error, and the items are requested again.
#[derive(Debug)]
pub(super) struct Fetching {
    page: Page<SyncFolderItems>,
    batch: Batch<GetItem>,
    /// The changes of the page. An item that is not fetched yet is `None`.
    changes: Vec<Option<MirrorChange>>,
    /// The id of each item to fetch, and the index of its change.
    items: Vec<(ItemId, usize)>,
    /// The number of items that are still to be requested alone.
    alone: usize,
    set_aside: Vec<(BatchEntry<GetItem>, Error)>,
    probe: Option<Probe>,
    /// The server has answered [`Probe::SetAside`].
    is_working: bool,
    errors: u32,
}

/// A request that shows whether the server works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Probe {
    /// The request of an item that was fetched before.
    Fetched,
    /// The request of the id of an item that is set aside, if no item was fetched.
    SetAside,
}

impl Fetching {
    #[inline]
    pub(super) fn new(
        mut page: Page<SyncFolderItems>,
        shape: ItemResponseShape,
        version: ExchangeVersion,
    ) -> Self {
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
        let batch = Batch::new(GetItem::new(shape, ids)).size(SIZE).version(version);
        let (set_aside, probe, is_working) = (Vec::new(), None, false);
        Self { page, batch, changes, items, alone: 0, set_aside, probe, is_working, errors: 0 }
    }

    /// Returns the next request.
    #[inline]
    pub(super) fn request(&mut self) -> Result<Option<Request>> {
        let envelope = self.batch.request()?;
        Ok(envelope.map(|mut envelope| {
            if self.probe == Some(Probe::SetAside) {
                envelope.body.item_shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
            }
            Request::new(envelope.header, AnyRequest::GetItem(Box::new(envelope.body)), GetItem::ACTION)
        }))
    }

    /// Puts the fetched items into the changes of the page. After an error, the items are requested again.
    #[inline]
    pub(super) fn accept(&mut self, response: &HttpResponse<'_>) -> Result<()> {
        let requested = self.batch.in_flight().count();
        let finished = self.batch.accept_http(response);
        let Some(error) = self.finish(finished) else { return self.finish_set_aside() };
        if requested == 0 || !is_of_items(&GetItem::http_outcome(response)) {
            return Err(error);
        }
        self.isolate(error, requested)
    }

    /// Notes that the response is lost.
    #[inline]
    pub(super) fn lost(&mut self) -> Result<()> {
        let requested = self.batch.in_flight().count();
        let finished = self.batch.lost()?;
        let Some(error) = self.finish(Ok(finished)) else { return Ok(()) };
        if requested == 1 {
            return Err(error);
        }
        // Perhaps one item breaks the connection, or the response is too large.
        self.request_alone(requested);
        self.batch.wait_for(DEFAULT_WAIT);
        Ok(())
    }

    /// Finishes items. Returns the error of the whole request, whose items are put back.
    #[inline]
    fn finish(&mut self, finished: Result<Vec<Finished<GetItem>>>) -> Option<Error> {
        let finished = match finished {
            Ok(finished) => finished,
            Err(error) => return Some(error),
        };
        let (mut error, mut back) = (None, Vec::new());
        for Finished { index, entry, outcome } in finished {
            match outcome {
                Err(failed) if failed.failure().is_none() || failed.error().transient().is_some() => {
                    error = Some(failed.error().clone());
                    back.push((index, entry));
                }
                _ if self.probe == Some(Probe::SetAside) => {
                    (self.probe, self.is_working) = (None, true);
                    self.requested_alone();
                }
                outcome => {
                    self.errors = 0;
                    self.set(index, outcome);
                    self.fail_set_aside();
                    self.requested_alone();
                }
            }
        }
        self.batch.put_back(back);
        error
    }

    #[inline]
    fn set(
        &mut self,
        index: usize,
        outcome: Result<ItemInfoResponseMessage, Failed<ItemInfoResponseMessage, ResponseCode>>,
    ) {
        let Some((id, change)) = self.items.get(index) else { return };
        let found = match outcome {
            Ok(message) => match message.into_item() {
                Some(item) => MirrorChange::Item(id.clone(), item),
                None => MirrorChange::Failed(Some(id.clone()), missing()),
            },
            Err(failed) if failed.error().response_code() == Some(ResponseCode::ErrorItemNotFound) => {
                MirrorChange::NotFound(id.clone())
            }
            Err(failed) => MirrorChange::Failed(Some(id.clone()), failed.error().clone()),
        };
        if let Some(change) = self.changes.get_mut(*change) {
            *change = Some(found);
        }
    }

    /// Requests each item alone after a response that cannot be read, or sets an item aside that was requested alone.
    #[inline]
    fn isolate(&mut self, error: Error, requested: usize) -> Result<()> {
        if self.alone == 0 && self.probe.is_none() {
            self.request_alone(requested);
            return Ok(());
        }
        if let Some(entry) = self.batch.take_next().filter(|(index, _)| *index < self.items.len()) {
            self.set_aside.push((entry, error.clone()));
        }
        self.requested_alone();
        self.batch.restart(if self.alone == 0 { SIZE } else { 1 });
        if self.is_working {
            return self.finish_set_aside();
        }
        if self.set_aside.len() > WITHOUT_WAIT {
            self.batch.wait_for(DEFAULT_WAIT);
        }
        if self.set_aside.len() < MOST_SET_ASIDE && !self.batch.is_done() {
            return Ok(());
        }
        if self.probe.is_some() {
            return self.give_up(error);
        }
        self.send_probe();
        Ok(())
    }

    /// Makes a probe the next request.
    #[inline]
    fn send_probe(&mut self) {
        let is_fetched = |(_, change): &&(ItemId, usize)| {
            matches!(self.changes.get(*change), Some(Some(MirrorChange::Item(..))))
        };
        let (probe, id) = match (self.items.iter().find(is_fetched), self.set_aside.first()) {
            (Some((id, _)), _) => (Probe::Fetched, id.clone().into()),
            (None, Some(((_, id), _))) => (Probe::SetAside, id.clone()),
            (None, None) => return,
        };
        self.probe = Some(probe);
        self.request_alone(1);
        self.batch.put_back(vec![(self.items.len(), id)]);
    }

    /// Makes the items of a page failures if none of them can be read, although the server works.
    #[inline]
    fn finish_set_aside(&mut self) -> Result<()> {
        if !self.is_working || !self.batch.is_done() {
            return Ok(());
        }
        match self.set_aside.last() {
            Some((_, error)) if self.set_aside.len() >= MOST_SET_ASIDE && self.errors + 1 < MOST_ERRORS => {
                self.errors += 1;
                self.give_up(error.clone())
            }
            _ => {
                self.fail_set_aside();
                Ok(())
            }
        }
    }

    /// Returns the error of items that cannot be read. They are requested again.
    #[inline]
    fn give_up(&mut self, error: Error) -> Result<()> {
        (self.probe, self.is_working, self.alone) = (None, false, 0);
        self.batch.restart(SIZE);
        self.batch.put_back(self.set_aside.drain(..).map(|(entry, _)| entry).collect());
        Err(error)
    }

    /// Requests each of the next items alone.
    #[inline]
    fn request_alone(&mut self, items: usize) {
        self.alone = items;
        self.batch.restart(1);
    }

    /// Counts an item that was requested alone. After the last one, requests have several items again.
    #[inline]
    fn requested_alone(&mut self) {
        if self.alone > 0 {
            self.alone -= 1;
            if self.alone == 0 {
                self.batch.restart(SIZE);
            }
        }
    }

    /// Makes the items that are set aside failures.
    #[inline]
    fn fail_set_aside(&mut self) {
        (self.probe, self.is_working) = (None, false);
        for ((index, _), error) in self.set_aside.drain(..) {
            let Some((id, change)) = self.items.get(index) else { continue };
            if let Some(change) = self.changes.get_mut(*change) {
                *change = Some(MirrorChange::Failed(Some(id.clone()), error));
            }
        }
    }

    /// Returns the page, if all its items are fetched.
    #[inline]
    pub(super) fn next(self) -> (MirrorStep, Option<Self>) {
        if self.batch.is_done() && self.set_aside.is_empty() {
            let Self { page, changes, .. } = self;
            let changes = changes.into_iter().flatten().collect();
            return (MirrorStep::Page(MirrorPage { page, changes }), None);
        }
        (self.batch.wait().map_or(MirrorStep::Continue, MirrorStep::Wait), Some(self))
    }
}

/// Returns `true` if an item can be the reason for the error of a whole response: the response cannot be read, or the server
/// failed.
#[inline]
fn is_of_items(outcome: &HttpOutcome) -> bool {
    match outcome {
        HttpOutcome::Response | HttpOutcome::NotEws(..) => true,
        HttpOutcome::Fault(error) => {
            error.response_code().is_none_or(|code| code == ResponseCode::ErrorInternalServerError)
        }
        _ => false,
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
