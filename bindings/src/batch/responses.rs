//! The responses to the requests of a batch, and their consequences for the entries.

use std::time::Duration;

use crate::operation::Outcomes;
use crate::rt::ReadOptions;
use crate::soap::{self, DEFAULT_WAIT, FailureFacts, HttpOutcome, HttpResponse};
use crate::{Error, ErrorKind, Result};

use super::isolation::{self, Found, Refusal};
use super::operation::BatchOperation;
use super::outcome::{Failed, Finished, FinishedEntries};
use super::requests::{Batch, Entry};
use super::rules::{self, Consequence};

/// The error of a request whose response does not arrive.
pub(crate) fn lost() -> Error {
    Error::of_failure(ErrorKind::Batch, "the response did not arrive", FailureFacts::outcome_unknown())
}

impl<O: BatchOperation> Batch<O> {
    /// Reads the body of the response to the last request, as [`accept_http`](Self::accept_http) does for the HTTP status
    /// 200.
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    pub fn accept(&mut self, response: &[u8]) -> Result<FinishedEntries<O>> {
        self.accept_http(&HttpResponse::new(200, response))
    }

    /// Reads the HTTP response to the last request. Returns the entries that are finished. The others of the request are
    /// sent again.
    ///
    /// # Errors
    /// - The server refused the request as a whole, and the reason is not an entry, as the
    ///   [module](super#requests-that-the-server-refuses-as-a-whole) says. Nothing was done, and the next requests have the
    ///   same entries again. After as many of these errors in a row as [`max_attempts`](Self::max_attempts) says, the entries
    ///   are finished with the error instead.
    /// - No response is expected.
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<FinishedEntries<O>> {
        self.accept_http_with(response, ReadOptions::new())
    }

    /// Reads the HTTP response to the last request with options; see [`accept_http`](Self::accept_http).
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    pub fn accept_http_with(
        &mut self,
        response: &HttpResponse<'_>,
        options: ReadOptions<'_>,
    ) -> Result<FinishedEntries<O>> {
        self.check_in_flight()?;
        // Without whole messages, a second list of messages would be left out.
        match O::response(response.body(), options.whole_messages()) {
            Ok(envelope) => {
                let outcomes = O::split(envelope.body);
                let is_transient = rules::is_all_transient::<O>(&outcomes);
                let found = if is_transient { Found::default() } else { self.isolation.accept() };
                let mut finished = match rules::wrong_count::<O>(&outcomes, self.in_flight.len()) {
                    None => self.finish_each(outcomes, response.retry_after()),
                    Some(error) if O::REPEATABLE && is_transient => {
                        let wait = error.back_off().max(response.retry_after());
                        self.send_again(wait, &error)
                    }
                    Some(error) => self.finish_all(&error, !O::REPEATABLE),
                };
                finished.extend(self.take(found));
                Ok(finished.into())
            }
            Err(error) => self.accept_failure(response, error).map(Into::into),
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
        let is_of_entries = self.isolates && isolation::is_of_entries(&outcome);
        let error = match outcome {
            HttpOutcome::RetryAfter(wait) if !is_unclear => {
                return Ok(self.send_again(wait, &soap::http_error(response, error)));
            }
            HttpOutcome::Response | HttpOutcome::RetryAfter(_) | HttpOutcome::StartOver => error,
            outcome => outcome.into(),
        };
        if is_maybe_done && !O::REPEATABLE {
            return Ok(self.finish_all(&error, true));
        }
        if !is_of_entries {
            return self.send_again_or_fail(error);
        }
        self.wait = is_maybe_done.then(|| error.wait());
        self.isolate(error, is_maybe_done)
    }

    /// Sends each entry of a refused request alone, or sets an entry aside that was refused alone. `may_pass` is `true` if the
    /// same request can succeed later.
    fn isolate(&mut self, error: Error, may_pass: bool) -> Result<Vec<Finished<O>>> {
        if self.in_flight.len() > 1 {
            let found = self.isolation.begin();
            self.send_alone();
            return Ok(self.take(found));
        }
        let is_last = self.again.is_empty() && self.fresh.is_empty();
        let Some(entry) = self.in_flight.pop() else { return Ok(Vec::new()) };
        match self.isolation.refuse(entry, error, may_pass, is_last) {
            Refusal::Noted => Ok(Vec::new()),
            Refusal::OfEntries(found) => Ok(self.take(found)),
            Refusal::OfAll(entries, error) => {
                self.in_flight = entries;
                self.send_again_or_fail(error)
            }
        }
    }

    /// Finishes the entries that are the reason for a refusal, and sends the others again.
    fn take(&mut self, found: Found<O::Entry>) -> Vec<Finished<O>> {
        self.isolation.send_alone(found.again.len());
        self.put_back(found.again);
        found.failed.into_iter().map(|(entry, error)| failed(entry, error, false)).collect()
    }

    fn send_alone(&mut self) {
        let entries = std::mem::take(&mut self.in_flight);
        self.isolation.send_alone(entries.len());
        self.put_back(entries);
    }

    /// Sends all entries of the last request again and returns the error, or gives them up.
    fn send_again_or_fail(&mut self, error: Error) -> Result<Vec<Finished<O>>> {
        let finished = self.send_again(error.back_off(), &error);
        if finished.is_empty() { Err(error) } else { Ok(finished) }
    }

    /// Handles a lost connection: the last request was sent, or may have been sent, but its response does not arrive. An
    /// operation that only reads sends the entries again. For any other operation, the entries are finished, and the server
    /// may have done the work.
    ///
    /// # Errors
    /// If no response is expected.
    pub fn lost(&mut self) -> Result<FinishedEntries<O>> {
        self.check_in_flight()?;
        let error = lost();
        if O::REPEATABLE {
            return Ok(self.send_again(None, &error).into());
        }
        Ok(self.finish_all(&error, true).into())
    }

    /// Puts the entries of the last request back, because no byte of the request was sent, for example because the connection
    /// was refused. If the request cannot be written, call [`not_written`](Self::not_written). The result has these entries
    /// if they are given up; see [`max_attempts`](Self::max_attempts).
    ///
    /// # Errors
    /// If no response is expected.
    pub fn not_sent(&mut self) -> Result<FinishedEntries<O>> {
        self.check_in_flight()?;
        let error = Error::new(ErrorKind::Batch, "the request was not sent");
        Ok(self.send_again(None, &error).into())
    }

    /// Handles a request that cannot be written. The next requests have each of its entries alone. An entry that cannot be
    /// written alone is finished with the error.
    ///
    /// # Errors
    /// If no response is expected.
    pub fn not_written(&mut self, error: &Error) -> Result<FinishedEntries<O>> {
        self.check_in_flight()?;
        self.wait = None;
        if self.in_flight.len() == 1 {
            return Ok(self.finish_all(error, false).into());
        }
        self.send_alone();
        Ok(Vec::new().into())
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
                    match rules::consequence::<O>(&failure) {
                        Consequence::Final { is_maybe_done } => {
                            Err(Failed::of_message(failure, is_maybe_done))
                        }
                        Consequence::Again => {
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
        self.isolation.put_back(again.len());
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
        self.isolation.put_back(entries.len());
        self.put_back(entries);
        Vec::new()
    }

    /// Finishes all entries of the last request with an error.
    fn finish_all(&mut self, error: &Error, is_maybe_done: bool) -> Vec<Finished<O>> {
        self.idle = 0;
        self.wait = error.transient().map(|_| error.wait());
        self.in_flight.drain(..).map(|entry| failed(entry, error.clone(), is_maybe_done)).collect()
    }
}

/// Returns an entry with the failure of its request as the outcome.
fn failed<O: BatchOperation>((index, entry): Entry<O>, error: Error, is_maybe_done: bool) -> Finished<O> {
    Finished { index, entry, outcome: Err(Failed::of_request(error, is_maybe_done)) }
}
