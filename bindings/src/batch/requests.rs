//! The requests of a batch, and the entries that wait for a request.

use std::collections::VecDeque;
use std::time::Duration;

use crate::soap::{Envelope, Header};
use crate::types::ExchangeVersion;
use crate::{Error, ErrorKind, Result};

use super::isolation::Isolation;
use super::operation::BatchOperation;

/// The number of entries in a request.
const DEFAULT_SIZE: usize = 10;

/// The number of requests without progress after which entries are given up.
const DEFAULT_ATTEMPTS: u32 = 10;

/// A batch: an operation on any number of entries, in requests of a limited size.
///
/// A batch creates the requests and reads the responses. The program sends the requests. The [module](super) describes
/// the loop and the rules.
///
/// A batch is not `Clone`: two batches with the same entries would do the work twice.
#[derive(Debug)]
pub struct Batch<O: BatchOperation> {
    /// The request without entries.
    request: O,
    size: usize,
    pub(super) attempts: u32,
    version: ExchangeVersion,
    /// Entries that were never sent.
    pub(super) fresh: VecDeque<Entry<O>>,
    /// Entries to send again, before the fresh ones.
    pub(super) again: VecDeque<Entry<O>>,
    /// The entries of the request whose response is expected.
    pub(super) in_flight: Vec<Entry<O>>,
    pub(super) isolation: Isolation<O::Entry>,
    /// `false` if the owner of the batch finds the entry that makes the server refuse a request.
    pub(super) isolates: bool,
    pub(super) wait: Option<Duration>,
    /// The number of requests since the last entry was finished.
    pub(super) idle: u32,
    /// The number of entries so far.
    count: usize,
}

/// The position of an entry in the list, and the entry.
pub(crate) type Entry<O> = (usize, <O as BatchOperation>::Entry);

impl<O: BatchOperation> Batch<O> {
    /// Creates a batch from a request with any number of entries. All other fields of the request are the same in each
    /// request that the batch creates.
    pub fn new(mut request: O) -> Self {
        let entries = std::mem::take(request.entries_mut());
        let batch = Self {
            request,
            size: DEFAULT_SIZE,
            attempts: DEFAULT_ATTEMPTS,
            version: O::RequestHeader::DEFAULT_VERSION.into(),
            fresh: VecDeque::new(),
            again: VecDeque::new(),
            in_flight: Vec::new(),
            isolation: Isolation::default(),
            isolates: true,
            wait: None,
            idle: 0,
            count: 0,
        };
        batch.with_entries(entries)
    }

    fn with_entries(mut self, entries: Vec<O::Entry>) -> Self {
        self.add(entries);
        self
    }

    /// Sets the greatest number of entries in a request. The default is 10; 0 is the same as 1.
    ///
    /// If a connection breaks, the outcome of all entries of a request is unknown. So a small number is better for an
    /// operation that changes the mailbox.
    #[must_use]
    pub fn size(mut self, entries: usize) -> Self {
        self.size = entries.max(1);
        self
    }

    /// Sets the number of attempts. After this many requests in a row without a final outcome, the entries of the last request
    /// are given up: their outcome is the last failure. The default is 10; 0 is the same as 1.
    #[must_use]
    pub fn max_attempts(mut self, requests: u32) -> Self {
        self.attempts = requests.max(1);
        self
    }

    /// Sets the version that the header of each request names, as
    /// [`FolderSync::version`](crate::sync::FolderSync::version) does.
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// Adds entries to the end of the list.
    pub fn add(&mut self, entries: impl IntoIterator<Item = impl Into<O::Entry>>) {
        for entry in entries {
            self.fresh.push_back((self.count, entry.into()));
            self.count += 1;
        }
    }

    /// Returns the next request, or `None` if all entries are finished.
    ///
    /// Entries that are sent again are never in one request with entries that were not sent yet.
    ///
    /// # Errors
    /// If the response to the last request is still expected. Call [`accept`](Self::accept), [`lost`](Self::lost) or
    /// [`not_sent`](Self::not_sent) first.
    pub fn request(&mut self) -> Result<Option<Envelope<O::RequestHeader, O>>> {
        if !self.in_flight.is_empty() {
            let message =
                "expected the response to the last request; call `accept`, `lost` or `not_sent` first";
            return Err(Error::new(ErrorKind::Batch, message));
        }
        if self.again.is_empty() && self.fresh.is_empty() {
            self.again.extend(self.isolation.send_refused_again());
            self.isolation.send_alone(self.again.len());
        }
        let queue = if self.again.is_empty() { &mut self.fresh } else { &mut self.again };
        let number = self.isolation.next_size(self.size).min(queue.len());
        self.in_flight.extend(queue.drain(..number));
        self.wait = None;
        if self.in_flight.is_empty() {
            return Ok(None);
        }
        let mut request = self.request.clone();
        *request.entries_mut() = self.in_flight.iter().map(|(_, entry)| entry.clone()).collect();
        Ok(Some(Envelope::for_version(&self.version, request)))
    }

    /// Returns the time to wait before the next request, of this batch or another. The result is `None` if the next request
    /// can be sent at once.
    ///
    /// The time is the longest that the server gave in its last response. If the server gave no time, it is one minute after
    /// a transient failure, an error of [`accept_http`](Self::accept_http), a request that was not sent, and a lost connection.
    /// The entries of a refused request are sent alone without a wait.
    pub fn wait(&self) -> Option<Duration> {
        self.wait
    }

    /// Returns the entries that wait for a request, each with its position in the list.
    pub fn waiting(&self) -> impl Iterator<Item = (usize, &O::Entry)> {
        let entries = self.isolation.refused().chain(&self.again).chain(&self.fresh);
        entries.map(|(index, entry)| (*index, entry))
    }

    /// Returns the entries of the request whose response is expected, each with its position in the list.
    pub fn in_flight(&self) -> impl Iterator<Item = (usize, &O::Entry)> {
        self.in_flight.iter().map(|(index, entry)| (*index, entry))
    }

    /// Returns `true` if all entries are finished.
    pub fn is_done(&self) -> bool {
        self.in_flight.is_empty() && self.waiting().next().is_none()
    }

    /// Puts entries back, in front of those that are sent again already.
    pub(crate) fn put_back(&mut self, entries: Vec<Entry<O>>) {
        for entry in entries.into_iter().rev() {
            self.again.push_front(entry);
        }
    }

    /// Disables the search for the entry that makes the server refuse a request: the owner of the batch searches.
    pub(crate) fn without_isolation(mut self) -> Self {
        self.isolates = false;
        self
    }

    /// Takes the first entry of the next request out of the batch.
    pub(crate) fn take_next(&mut self) -> Option<Entry<O>> {
        self.again.pop_front().or_else(|| self.fresh.pop_front())
    }

    /// Sets the number of entries in a request. The next request is the first attempt again.
    pub(crate) fn restart(&mut self, size: usize) {
        (self.size, self.idle, self.wait) = (size, 0, None);
    }

    /// Sets the time to wait before the next request.
    pub(crate) fn wait_for(&mut self, wait: Duration) {
        self.wait = Some(wait);
    }
}
