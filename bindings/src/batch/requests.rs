//! The requests of a batch, and the entries that wait for a request.

use std::collections::VecDeque;
use std::time::Duration;

use crate::operation::Outcomes;
use crate::rt::ReadOptions;
use crate::soap::{self, DEFAULT_WAIT, Envelope, Header, HttpOutcome, HttpResponse};
use crate::types::ExchangeVersion;
use crate::{Error, ErrorKind, Result};

use super::operation::BatchOperation;
use super::outcome::{Failed, Finished};
use super::rules::{self, Verdict};

/// The number of entries in a request.
const DEFAULT_SIZE: usize = 10;

/// The number of requests without progress after which entries are given up.
const DEFAULT_ATTEMPTS: u32 = 10;

/// A batch: an operation on any number of entries, in requests of a limited size.
///
/// A batch makes the requests and reads the responses. The program sends the requests. The [module](super) describes the
/// loop and the rules.
///
/// A batch is not `Clone`: two batches with the same entries would do the work twice.
#[derive(Debug)]
pub struct Batch<O: BatchOperation> {
    /// The request without entries.
    request: O,
    size: usize,
    attempts: u32,
    version: ExchangeVersion,
    /// Entries that were never sent.
    fresh: VecDeque<Entry<O>>,
    /// Entries to send again, before the fresh ones.
    again: VecDeque<Entry<O>>,
    /// The entries of the request whose response is expected.
    in_flight: Vec<Entry<O>>,
    wait: Option<Duration>,
    /// The number of requests since the last entry was finished.
    idle: u32,
    /// The number of entries so far.
    count: usize,
}

/// The position of an entry in the list, and the entry.
pub(crate) type Entry<O> = (usize, <O as BatchOperation>::Entry);

impl<O: BatchOperation> Batch<O> {
    /// Creates a batch from a request with any number of entries. All other fields of the request are the same in each
    /// request that the batch makes.
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
        let queue = if self.again.is_empty() { &mut self.fresh } else { &mut self.again };
        let number = self.size.min(queue.len());
        self.in_flight.extend(queue.drain(..number));
        self.wait = None;
        if self.in_flight.is_empty() {
            return Ok(None);
        }
        let mut request = self.request.clone();
        *request.entries_mut() = self.in_flight.iter().map(|(_, entry)| entry.clone()).collect();
        let mut header = O::RequestHeader::default();
        header.set_version(self.version.as_str());
        Ok(Some(Envelope::new(header, request)))
    }

    /// Reads the body of the response to the last request, as [`accept_http`](Self::accept_http) does for the HTTP status
    /// 200.
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    pub fn accept(&mut self, response: &[u8]) -> Result<Vec<Finished<O>>> {
        self.accept_http(&HttpResponse::new(200, response))
    }

    /// Reads the HTTP response to the last request. Returns the entries that are finished. The others of the request are
    /// sent again.
    ///
    /// # Errors
    /// - The server refused the request as a whole, for example because of the user or of a value in the request. Nothing
    ///   was done, and the next request has the same entries again. After as many requests without progress as
    ///   [`max_attempts`](Self::max_attempts) says, the entries are finished with this error instead.
    /// - No response is expected.
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<Vec<Finished<O>>> {
        self.check_in_flight()?;
        // Without whole messages, a second list of messages would be left out.
        match O::response(response.body(), ReadOptions::new().whole_messages()) {
            Ok(envelope) => {
                let outcomes = O::split(envelope.body);
                Ok(match rules::wrong_count::<O>(&outcomes, self.in_flight.len()) {
                    None => self.finish_each(outcomes, response.retry_after()),
                    Some(error) if O::REPEATABLE && rules::is_all_transient::<O>(&outcomes) => {
                        let wait = error.back_off().max(response.retry_after());
                        self.send_again(wait, &error)
                    }
                    Some(error) => self.finish_all(&error, !O::REPEATABLE),
                })
            }
            Err(error) => self.accept_failure(response, error),
        }
    }

    /// Handles a response that is not a readable response of the operation. `error` is the reason.
    fn accept_failure(&mut self, response: &HttpResponse<'_>, error: Error) -> Result<Vec<Finished<O>>> {
        let outcome = O::http_outcome(response);
        // Of a response that cannot be read, the number of messages is unknown: a message can be missing.
        let is_unclear = matches!(outcome, HttpOutcome::RetryAfter(_))
            && !O::REPEATABLE
            && error.fault().is_none()
            && soap::may_be_response(response.body());
        let is_maybe_done = is_unclear || matches!(outcome, HttpOutcome::Response) || outcome.is_maybe_done();
        let error = match outcome {
            HttpOutcome::RetryAfter(wait) if !is_unclear => {
                return Ok(self.send_again(wait, &soap::http_error(response, error)));
            }
            HttpOutcome::Forbidden(error) | HttpOutcome::Fault(error) | HttpOutcome::NotEws(_, error) => {
                error
            }
            HttpOutcome::SignIn(_) => Error::new(ErrorKind::Http, format!("HTTP status 401: {outcome}")),
            HttpOutcome::Response | HttpOutcome::RetryAfter(_) | HttpOutcome::StartOver => error,
        };
        if is_maybe_done && !O::REPEATABLE {
            return Ok(self.finish_all(&error, true));
        }
        let finished = self.send_again(error.back_off(), &error);
        if finished.is_empty() { Err(error) } else { Ok(finished) }
    }

    /// Handles a lost connection: the last request was sent, or may have been sent, but its response does not arrive. An
    /// operation that only reads sends the entries again. For any other operation, the entries are finished, and the server
    /// may have done the work.
    ///
    /// # Errors
    /// If no response is expected.
    pub fn lost(&mut self) -> Result<Vec<Finished<O>>> {
        self.check_in_flight()?;
        let error = Error::new(ErrorKind::Batch, "the response did not arrive");
        if O::REPEATABLE {
            return Ok(self.send_again(None, &error));
        }
        let finished = self.finish_all(&error, true);
        self.wait = Some(DEFAULT_WAIT);
        Ok(finished)
    }

    /// Puts the entries of the last request back, because no byte of the request was sent: the connection was refused, or
    /// the request could not be written. The result has these entries if they are given up; see
    /// [`max_attempts`](Self::max_attempts).
    ///
    /// # Errors
    /// If no response is expected.
    pub fn not_sent(&mut self) -> Result<Vec<Finished<O>>> {
        self.check_in_flight()?;
        let error = Error::new(ErrorKind::Batch, "the request was not sent");
        Ok(self.send_again(None, &error))
    }

    /// Returns the time to wait before the next request, of this batch or another. The result is `None` if the next request
    /// can be sent at once.
    ///
    /// The time is the longest that the server gave in its last response. If the server gave no time, it is one minute after
    /// a transient failure, a refused request, a request that was not sent, a lost connection, and a response that finished
    /// no entry.
    pub fn wait(&self) -> Option<Duration> {
        self.wait
    }

    /// Returns the entries that wait for a request, each with its position in the list.
    pub fn waiting(&self) -> impl Iterator<Item = (usize, &O::Entry)> {
        self.again.iter().chain(&self.fresh).map(|(index, entry)| (*index, entry))
    }

    /// Returns the entries of the request whose response is expected, each with its position in the list.
    pub fn in_flight(&self) -> impl Iterator<Item = (usize, &O::Entry)> {
        self.in_flight.iter().map(|(index, entry)| (*index, entry))
    }

    /// Returns `true` if all entries are finished.
    pub fn is_done(&self) -> bool {
        self.in_flight.is_empty() && self.again.is_empty() && self.fresh.is_empty()
    }

    fn check_in_flight(&self) -> Result<()> {
        if self.in_flight.is_empty() {
            let message = "expected no response, because no request was made; call `request` first";
            return Err(Error::new(ErrorKind::Batch, message));
        }
        Ok(())
    }

    /// Finishes the entries by their messages, or sends them again.
    fn finish_each(
        &mut self,
        outcomes: Outcomes<O::Message, O::Code>,
        retry_after: Option<Duration>,
    ) -> Vec<Finished<O>> {
        let (mut finished, mut again, mut wait) = (Vec::new(), Vec::new(), None);
        for ((index, entry), outcome) in self.in_flight.drain(..).zip(outcomes) {
            let outcome = match outcome {
                Ok(message) => Ok(message),
                Err(failure) => {
                    if failure.transient().is_some() {
                        wait = wait.max(Some(failure.back_off().max(retry_after).unwrap_or(DEFAULT_WAIT)));
                    }
                    match rules::verdict::<O>(&failure) {
                        Verdict::Final { is_maybe_done } => Err(Failed::of_message(failure, is_maybe_done)),
                        Verdict::Again => {
                            again.push(((index, entry), failure));
                            continue;
                        }
                    }
                }
            };
            finished.push(Finished { index, entry, outcome });
        }
        if finished.is_empty() {
            // The wait is missing if the server stopped before the first entry.
            wait = wait.or(Some(DEFAULT_WAIT));
        }
        self.wait = wait;
        self.idle = if finished.is_empty() { self.idle + 1 } else { 0 };
        if self.idle >= self.attempts {
            self.idle = 0;
            let give_up = |((index, entry), failure)| Finished {
                index,
                entry,
                outcome: Err(Failed::of_message(failure, false)),
            };
            return again.into_iter().map(give_up).collect();
        }
        self.put_back(again.into_iter().map(|(entry, _)| entry).collect());
        finished
    }

    /// Sends all entries of the last request again, or gives them up.
    fn send_again(&mut self, wait: Option<Duration>, error: &Error) -> Vec<Finished<O>> {
        self.idle += 1;
        if self.idle >= self.attempts {
            return self.finish_all(error, false);
        }
        self.wait = Some(wait.unwrap_or(DEFAULT_WAIT));
        let entries = std::mem::take(&mut self.in_flight);
        self.put_back(entries);
        Vec::new()
    }

    /// Puts entries back, in front of those that are sent again already.
    pub(crate) fn put_back(&mut self, entries: Vec<Entry<O>>) {
        for entry in entries.into_iter().rev() {
            self.again.push_front(entry);
        }
    }

    /// Takes the first entry of the next request out of the batch.
    pub(crate) fn take_next(&mut self) -> Option<Entry<O>> {
        self.again.pop_front().or_else(|| self.fresh.pop_front())
    }

    /// Sets the number of entries in a request. The next request is not one more attempt.
    pub(crate) fn restart(&mut self, size: usize) {
        (self.size, self.idle, self.wait) = (size, 0, None);
    }

    /// Sets the time to wait before the next request.
    pub(crate) fn wait_for(&mut self, wait: Duration) {
        self.wait = Some(wait);
    }

    /// Finishes all entries of the last request with an error.
    fn finish_all(&mut self, error: &Error, is_maybe_done: bool) -> Vec<Finished<O>> {
        self.idle = 0;
        self.wait = error.transient().map(|_| error.back_off().unwrap_or(DEFAULT_WAIT));
        let finish = |(index, entry)| {
            let outcome = Err(Failed::of_request(error.clone(), is_maybe_done));
            Finished { index, entry, outcome }
        };
        self.in_flight.drain(..).map(finish).collect()
    }
}
