//! The search for the entry because of which the server refuses a request as a whole.

use crate::Error;
use crate::soap::HttpOutcome;

/// After this many entries in a row that the server refuses, each alone, the entries are not the reason.
const MOST_IN_A_ROW: usize = 10;

/// The state of the search.
///
/// Each entry of a refused request is sent alone. An entry that is refused alone is the reason if the server accepts
/// another request. Otherwise, all requests of the batch are refused, and the batch returns the error.
#[derive(Debug)]
pub(super) struct Isolation<E> {
    /// The number of entries that are still to be sent alone. They are the first that the batch sends again.
    alone: usize,
    /// `true` if the entry of the last request was sent alone.
    is_alone: bool,
    /// Entries that were refused alone, before the server accepted any request.
    refused: Vec<(E, Error)>,
    /// `true` if the server has accepted a request.
    has_accepted: bool,
    /// The number of entries that were refused alone since the server accepted a request.
    in_a_row: usize,
}

/// The consequence for an entry that the server refuses alone.
#[derive(Debug)]
pub(super) enum Refused<E> {
    /// The entry is the reason. It is finished with the error.
    Entry(E, Error),
    /// The reason is not known yet. The next entry is sent.
    Unknown,
    /// The entries are not the reason. They are put back, and the batch returns the error.
    Request(Vec<E>, Error),
}

impl<E> Default for Isolation<E> {
    fn default() -> Self {
        Self { alone: 0, is_alone: false, refused: Vec::new(), has_accepted: false, in_a_row: 0 }
    }
}

impl<E> Isolation<E> {
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

    /// Sends each entry of the last request alone.
    pub(super) fn send_alone(&mut self, entries: usize) {
        self.is_alone = false;
        self.alone += entries;
    }

    /// Returns the consequence for an entry that was refused alone. `is_last`: no other entry waits.
    pub(super) fn refuse(&mut self, entry: E, error: Error, is_last: bool) -> Refused<E> {
        self.is_alone = false;
        self.in_a_row += 1;
        if self.in_a_row <= MOST_IN_A_ROW {
            if self.has_accepted {
                return Refused::Entry(entry, error);
            }
            if !is_last {
                self.refused.push((entry, error));
                return Refused::Unknown;
            }
        }
        let mut entries: Vec<E> = self.refused.drain(..).map(|(entry, _)| entry).collect();
        entries.push(entry);
        *self = Self::default();
        Refused::Request(entries, error)
    }

    /// Notes that the server has accepted a request. Returns the entries that were the reason for refused requests.
    pub(super) fn accept(&mut self) -> Vec<(E, Error)> {
        (self.has_accepted, self.in_a_row) = (true, 0);
        std::mem::take(&mut self.refused)
    }

    /// Returns the entries whose outcome is not known yet, to send each alone again.
    pub(super) fn send_refused_again(&mut self) -> impl Iterator<Item = E> {
        self.alone = self.refused.len();
        self.refused.drain(..).map(|(entry, _)| entry)
    }

    /// Returns the entries whose outcome is not known yet.
    pub(super) fn refused(&self) -> impl Iterator<Item = &E> {
        self.refused.iter().map(|(entry, _)| entry)
    }
}

/// Returns `true` if an entry can be the reason for the outcome of its whole request: not the user, and not the address.
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
