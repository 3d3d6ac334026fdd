//! The search for the entry that makes the server refuse a request.

use std::collections::BTreeMap;

use crate::Error;
use crate::soap::HttpOutcome;

/// After this many entries in a row that the server refuses, each alone, the entries are not the reason.
const MOST_IN_A_ROW: usize = 10;

/// An entry whose failure may pass is sent alone this many times.
const ATTEMPTS: u32 = 3;

/// The state of the search.
///
/// Each entry of a refused request is sent alone. An entry that is refused alone is the reason if the server accepts a
/// later request, or has accepted another of these entries. Otherwise, all requests are refused, and the batch returns the
/// error.
#[derive(Debug)]
pub(super) struct Isolation<T> {
    /// The number of entries that are still to be sent alone. They are the first that the batch sends again.
    alone: usize,
    /// `true` if the entry of the last request was sent alone.
    is_alone: bool,
    /// `true` if the server has accepted a request since it refused one that had several entries.
    has_accepted: bool,
    /// The entries that were refused alone since the server accepted a request.
    refused: Vec<Refused<T>>,
    /// The number of times that an entry was refused alone, by its position.
    attempts: BTreeMap<usize, u32>,
}

/// An entry that was refused alone.
#[derive(Debug)]
struct Refused<T> {
    entry: (usize, T),
    error: Error,
    /// `true` if the same request can succeed later, for example after a response that breaks off.
    may_pass: bool,
}

/// The entries that were refused alone, if they are the reason.
#[derive(Debug)]
pub(super) struct Found<T> {
    /// The entries that fail.
    pub(super) failed: Vec<((usize, T), Error)>,
    /// The entries that are sent again.
    pub(super) again: Vec<(usize, T)>,
}

/// The consequence of a request that the server refuses, for an entry that was sent alone.
pub(super) enum Refusal<T> {
    /// The reason is not known yet.
    Noted,
    /// The entries are the reason.
    OfEntries(Found<T>),
    /// The entries are not the reason, and are sent again. The error is that of the last request.
    OfAll(Vec<(usize, T)>, Error),
}

impl<T> Default for Found<T> {
    fn default() -> Self {
        Self { failed: Vec::new(), again: Vec::new() }
    }
}

impl<T> Default for Isolation<T> {
    fn default() -> Self {
        let (refused, attempts) = (Vec::new(), BTreeMap::new());
        Self { alone: 0, is_alone: false, has_accepted: false, refused, attempts }
    }
}

impl<T> Isolation<T> {
    /// Returns the number of entries for the next request. `size` is the number that the batch has otherwise.
    pub(super) fn next_size(&mut self, size: usize) -> usize {
        self.is_alone = self.alone > 0;
        if !self.is_alone {
            return size;
        }
        self.alone -= 1;
        1
    }

    /// Notes that entries of the last request are put back.
    pub(super) fn put_back(&mut self, entries: usize) {
        if std::mem::take(&mut self.is_alone) {
            self.alone += entries;
        }
    }

    /// Begins a search, because the server refused a request that had several entries. Returns the entries of an earlier search
    /// that are the reason for its refusals.
    pub(super) fn begin(&mut self) -> Found<T> {
        if std::mem::take(&mut self.has_accepted) { self.reasons() } else { Found::default() }
    }

    /// Sends each of the next entries alone.
    pub(super) fn send_alone(&mut self, entries: usize) {
        self.is_alone = false;
        self.alone += entries;
    }

    /// Notes an entry that was refused alone. `may_pass` is `true` if the same request can succeed later, and `is_last` if no
    /// other entry waits.
    pub(super) fn refuse(
        &mut self,
        entry: (usize, T),
        error: Error,
        may_pass: bool,
        is_last: bool,
    ) -> Refusal<T> {
        self.is_alone = false;
        *self.attempts.entry(entry.0).or_default() += 1;
        let is_one_of_many = self.refused.len() >= MOST_IN_A_ROW;
        if !is_one_of_many && (!is_last || self.has_accepted) {
            self.refused.push(Refused { entry, error, may_pass });
            return if is_last { Refusal::OfEntries(self.reasons()) } else { Refusal::Noted };
        }
        self.alone = 0;
        let mut entries: Vec<(usize, T)> = self.send_refused_again().collect();
        entries.push(entry);
        Refusal::OfAll(entries, error)
    }

    /// Notes that the server has accepted a request.
    pub(super) fn accept(&mut self) -> Found<T> {
        self.has_accepted = true;
        self.reasons()
    }

    /// Takes the entries that were refused alone, which are the reason.
    fn reasons(&mut self) -> Found<T> {
        let mut found = Found::default();
        for Refused { entry, error, may_pass } in self.refused.drain(..) {
            let attempts = self.attempts.get(&entry.0).copied().unwrap_or_default();
            if may_pass && attempts < ATTEMPTS {
                found.again.push(entry);
            } else {
                found.failed.push((entry, error));
            }
        }
        found
    }

    /// Takes the entries that were refused alone, to send them again.
    pub(super) fn send_refused_again(&mut self) -> impl Iterator<Item = (usize, T)> {
        self.refused.drain(..).map(|refused| refused.entry)
    }

    /// Returns the entries that were refused alone, and whose outcome is not known yet.
    pub(super) fn refused(&self) -> impl Iterator<Item = &(usize, T)> {
        self.refused.iter().map(|refused| &refused.entry)
    }
}

/// Returns `true` if one entry can cause the outcome of its request. Sign-in, permissions and the address concern all
/// entries.
pub(super) fn is_of_entries(outcome: &HttpOutcome) -> bool {
    match outcome {
        HttpOutcome::Response | HttpOutcome::Fault(_) => true,
        HttpOutcome::NotEws(status, _) => matches!(status, 200 | 400 | 413 | 422 | 500..),
        HttpOutcome::RetryAfter(_)
        | HttpOutcome::StartOver
        | HttpOutcome::SignIn(_)
        | HttpOutcome::Forbidden(_) => false,
    }
}
