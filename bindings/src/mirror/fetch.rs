//! The items of a page, while they are fetched.

use crate::batch::{self, Batch, BatchEntry, Failed, Finished, FinishedEntries};
use crate::messages::{GetItem, ItemInfoResponseMessage, ResponseCode, SyncFolderItems};
use crate::operation::{AnyRequest, Operation, Request};
use crate::rt::ReadOptions;
use crate::soap::{DEFAULT_WAIT, Envelope, HttpOutcome, HttpResponse};
use crate::sync::Page;
use crate::types::{
    AnyItem, DefaultShapeNames, ExchangeVersion, ItemId, ItemResponseShape, SyncFolderItemsChange,
};
use crate::{Error, ErrorKind, Result};

use super::{MirrorChange, MirrorPage, MirrorStep};

/// After this many items in a row that cannot be fetched, the mirror checks whether the server works.
const MOST_IN_A_ROW: usize = 10;

/// After this many items in a row that cannot be fetched, the mirror waits before each request.
const WITHOUT_WAIT: usize = 2;

/// An item that cannot be fetched is requested alone this many times, with a wait between.
const ATTEMPTS: u32 = 3;

/// A page whose items are being fetched.
///
/// One item can make a response unreadable, or so large that it never arrives, and must not stop the mirror. So after a
/// response that cannot be read, or two in a row that do not arrive, each of the items is requested alone. An item that
/// cannot be fetched alone is set aside, and requested again after the others. After [`ATTEMPTS`], the item is a failure, if
/// a later response shows that the server works. If no such response comes, the mirror asks for one with a [`Probe`].
/// Otherwise, `accept_http` returns the error, and the items are requested again.
///
/// [`Batch`] has a search too, for operations that change data. It must not send an entry again after an internal error of
/// the server, and does not send probes. So the mirror has its own search.
#[derive(Debug)]
pub(super) struct Fetching {
    page: Page<SyncFolderItems>,
    batch: Batch<GetItem>,
    /// The greatest number of items in a request.
    size: usize,
    /// The changes of the page. An item that is not fetched yet is `None`.
    changes: Vec<Option<MirrorChange>>,
    /// The id of each item to fetch, and the index of its change.
    items: Vec<(ItemId, usize)>,
    /// The number of items that are still to be requested alone.
    alone: usize,
    set_aside: Vec<(BatchEntry<GetItem>, Error)>,
    /// The number of the attempt with the items that are set aside, from 1.
    attempts: u32,
    /// The number of items that were set aside since the last response that shows that the server works.
    in_a_row: usize,
    probe: Option<Probe>,
    /// The number of responses in a row that did not arrive.
    losses: u32,
    /// The items that are set aside were requested again after a probe.
    is_confirmed: bool,
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
        size: usize,
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
                    let error = unsendable(&id);
                    if error.is_none() {
                        items.push((id.clone(), changes.len()));
                    }
                    error.map(|error| MirrorChange::Failed(Some(id), error))
                }
                (id, change) => Some(MirrorChange::Failed(id, unread(change))),
            };
            changes.push(change);
        }
        let ids: Vec<ItemId> = items.iter().map(|(id, _)| id.clone()).collect();
        let batch = Batch::new(GetItem::new(shape, ids)).size(size).version(version).without_isolation();
        let set_aside = Vec::new();
        Self {
            page,
            batch,
            size,
            changes,
            items,
            alone: 0,
            set_aside,
            attempts: 1,
            in_a_row: 0,
            probe: None,
            losses: 0,
            is_confirmed: false,
        }
    }

    /// Returns the next request.
    #[inline]
    pub(super) fn request(&mut self) -> Result<Option<Request>> {
        let envelope = self.batch.request()?;
        Ok(envelope.map(|mut envelope| {
            if self.probe == Some(Probe::SetAside) {
                envelope.body.item_shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
            }
            Request::new(envelope, AnyRequest::GetItem)
        }))
    }

    /// Puts the fetched items into the changes of the page. After an error, the items are requested again.
    #[inline]
    pub(super) fn accept(&mut self, response: &HttpResponse<'_>, options: ReadOptions<'_>) -> Result<()> {
        self.losses = 0;
        let requested = self.batch.in_flight().count();
        let finished = self.batch.accept_http_with(response, options);
        match self.finish(requested, finished) {
            Some((error, _)) if requested == 0 || !is_of_items(&GetItem::http_outcome(response)) => {
                Err(error)
            }
            failed => self.go_on(requested, failed),
        }
    }

    /// Notes that the response is lost. After the second loss in a row, the items can be the reason: the response is too
    /// large, or takes too long.
    #[inline]
    pub(super) fn lost(&mut self) -> Result<()> {
        let requested = self.batch.in_flight().count();
        let finished = self.batch.lost()?;
        let failed = self.finish(requested, Ok(finished));
        self.losses += 1;
        let lost = (self.losses > 1).then(|| (batch::lost(), requested));
        self.go_on(requested, failed.or(lost))?;
        self.batch.wait_for(DEFAULT_WAIT);
        Ok(())
    }

    /// Finishes items. Returns the error of items that are put back, and their number.
    #[inline]
    fn finish(
        &mut self,
        requested: usize,
        finished: Result<FinishedEntries<GetItem>>,
    ) -> Option<(Error, usize)> {
        let finished = match finished {
            Ok(finished) => finished,
            Err(error) => return Some((error, requested)),
        };
        let (mut error, mut back) = (None, Vec::new());
        for Finished { index, entry, outcome } in finished {
            match self.outcome(index, outcome) {
                Err(failed) => {
                    error = error.or(Some(failed));
                    back.push((index, entry));
                }
                Ok(_) if self.probe.is_some() => self.end_probe(),
                Ok(change) => {
                    self.in_a_row = 0;
                    self.requested_alone();
                    self.set(index, change);
                }
            }
        }
        let count = back.len();
        self.batch.put_back(back);
        error.map(|error| (error, count))
    }

    /// Returns the change with an item. An error can be a fault of the server: the item is requested again.
    #[inline]
    fn outcome(&self, index: usize, outcome: Outcome) -> Result<MirrorChange> {
        let Some((id, _)) = self.items.get(index).or(self.items.first()) else { return Err(missing()) };
        let failed = match outcome {
            Ok(message) => {
                return match message.into_item() {
                    Some(item) if is_other(&item, id) && self.probe.is_none() => Err(other_item()),
                    Some(item) => Ok(MirrorChange::Item(id.clone(), item)),
                    None if self.probe.is_some() => Err(missing()),
                    None => Ok(MirrorChange::Failed(Some(id.clone()), missing())),
                };
            }
            Err(failed) => failed,
        };
        let error = failed.error().clone();
        match error.response_code() {
            Some(ResponseCode::ErrorItemNotFound) => Ok(MirrorChange::NotFound(id.clone())),
            Some(ResponseCode::ErrorInternalServerError | ResponseCode::ErrorBatchProcessingStopped) => {
                Err(error)
            }
            _ if failed.failure().is_none() || error.transient().is_some() => Err(error),
            _ => Ok(MirrorChange::Failed(Some(id.clone()), error)),
        }
    }

    #[inline]
    fn set(&mut self, index: usize, found: MirrorChange) {
        let change = self.items.get(index).and_then(|(_, change)| self.changes.get_mut(*change));
        if let Some(change) = change {
            *change = Some(found);
        }
    }

    /// Requests each item of a response alone that could not be read, or sets an item aside that was requested alone. Then
    /// chooses the next request.
    #[inline]
    fn go_on(&mut self, requested: usize, failed: Option<(Error, usize)>) -> Result<()> {
        if let Some((error, count)) = failed {
            if self.probe.is_some() {
                self.batch.take_next();
                return Err(self.give_up(error));
            }
            if requested > 1 {
                self.request_alone(count);
            } else if let Some(entry) = self.batch.take_next() {
                self.set_aside.push((entry, error.clone()));
                self.in_a_row += 1;
                self.requested_alone();
                self.batch.restart(if self.alone == 0 { self.size } else { 1 });
            }
            if error.transient().is_some() || self.in_a_row > WITHOUT_WAIT {
                self.batch.wait_for(error.wait());
            }
        }
        if self.probe.is_some() {
            return Ok(());
        }
        if self.in_a_row >= MOST_IN_A_ROW {
            self.send_probe();
        } else if self.batch.is_done() && !self.set_aside.is_empty() {
            self.finish_set_aside();
        }
        Ok(())
    }

    /// Requests the items again that are set aside, or makes them failures.
    #[inline]
    fn finish_set_aside(&mut self) {
        // Without a response, the reason can be an outage that is over now.
        let is_lost = |(_, error): &(_, Error)| error.kind() == ErrorKind::Batch;
        let is_unconfirmed = !self.is_confirmed && self.set_aside.iter().any(is_lost);
        if self.attempts < ATTEMPTS || (self.in_a_row == 0 && is_unconfirmed) {
            self.is_confirmed = self.attempts == ATTEMPTS;
            self.attempts = ATTEMPTS.min(self.attempts + 1);
            self.in_a_row = 0;
            self.request_alone(self.set_aside.len());
            self.batch.put_back(self.set_aside.drain(..).map(|(entry, _)| entry).collect());
            self.batch.wait_for(DEFAULT_WAIT);
        } else if self.in_a_row > 0 {
            self.send_probe();
        } else {
            for ((index, _), error) in std::mem::take(&mut self.set_aside) {
                let Some((id, _)) = self.items.get(index) else { continue };
                self.set(index, MirrorChange::Failed(Some(id.clone()), error));
            }
        }
    }

    /// Makes a probe the next request.
    #[inline]
    fn send_probe(&mut self) {
        let is_fetched = |(_, change): &&(ItemId, usize)| {
            let change = self.changes.get(*change).and_then(Option::as_ref);
            matches!(change, Some(MirrorChange::Item(..) | MirrorChange::NotFound(_)))
        };
        let (probe, id) = match (self.items.iter().find(is_fetched), self.set_aside.first()) {
            (Some((id, _)), _) => (Probe::Fetched, id.clone().into()),
            (None, Some(((_, id), _))) => (Probe::SetAside, id.clone()),
            (None, None) => return,
        };
        self.probe = Some(probe);
        self.batch.restart(1);
        self.batch.put_back(vec![(self.items.len(), id)]);
        self.batch.wait_for(DEFAULT_WAIT);
    }

    /// Notes that the server works.
    #[inline]
    fn end_probe(&mut self) {
        (self.probe, self.in_a_row) = (None, 0);
        self.batch.restart(if self.alone == 0 { self.size } else { 1 });
    }

    /// Returns the error of items that cannot be fetched. They are requested again.
    #[inline]
    fn give_up(&mut self, error: Error) -> Error {
        (self.probe, self.attempts, self.in_a_row, self.alone) = (None, 1, 0, 0);
        self.is_confirmed = false;
        self.batch.restart(self.size);
        self.batch.put_back(self.set_aside.drain(..).map(|(entry, _)| entry).collect());
        error
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
                self.batch.restart(self.size);
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

/// The outcome of an item.
type Outcome = Result<ItemInfoResponseMessage, Failed<ItemInfoResponseMessage, ResponseCode>>;

/// Returns `true` if an item can be the reason for the error of a whole response: not a sign-in, and not a redirect.
#[inline]
fn is_of_items(outcome: &HttpOutcome) -> bool {
    match outcome {
        HttpOutcome::SignIn(_) | HttpOutcome::Forbidden(_) | HttpOutcome::StartOver => false,
        HttpOutcome::NotEws(status, _) => !(300..400).contains(status),
        _ => true,
    }
}

/// Returns `true` if an item has another id than the requested one: a proxy has mixed up the responses.
#[inline]
fn is_other(item: &AnyItem, id: &ItemId) -> bool {
    item.id().is_some_and(|found| found.id != id.id)
}

#[inline]
fn other_item() -> Error {
    Error::new(
        ErrorKind::Unexpected,
        "expected the requested item in the response message, found another item",
    )
}

/// Returns the reason why a request with an id cannot be written.
#[inline]
fn unsendable(id: &ItemId) -> Option<Error> {
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    Envelope::new((), GetItem::new(shape, [id.clone()])).to_xml().err()
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
