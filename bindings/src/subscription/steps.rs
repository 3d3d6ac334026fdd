//! An iterator over the steps of a response from a blocking reader.

use std::collections::VecDeque;
use std::fmt;
use std::io::BufRead;

use crate::soap::Envelopes;
use crate::{Error, ErrorKind, Result};

use super::step::StreamingStep;
use super::streaming::StreamingSubscription;

/// An iterator over the steps of one response; see [`StreamingSubscription::steps`].
pub struct Steps<'s, R> {
    streaming: &'s mut StreamingSubscription,
    /// `None` after the last envelope.
    envelopes: Option<Envelopes<R>>,
    steps: VecDeque<StreamingStep>,
    /// `true` if an envelope could be read.
    has_read: bool,
    /// The first error of the response, if it is not that of a broken connection.
    first_error: Option<Error>,
}

impl StreamingSubscription {
    /// Returns the steps of the response to the last request, as they arrive. Call this method only for a response with the
    /// HTTP status 200.
    ///
    /// The iterator ends when the response ends, or when the connection is no longer useful. A part of the response
    /// that cannot be read, and a connection that breaks, are not errors: [`StreamingStep::Missed`] follows with the
    /// next envelope, perhaps that of the next connection.
    ///
    /// If [`accept`](Self::accept) returns an error that ends the connection, this error is the last item. If no envelope could
    /// be read:
    ///
    /// - The response has other content, for example a page to sign in: the only item is an error.
    /// - The response to `GetStreamingEvents` is empty, or its connection broke: the only item is [`StreamingStep::Missed`].
    /// - The response to `Subscribe` or `Unsubscribe` is empty, or its connection broke: there is no item. After
    ///   [`wait`](StreamingSubscription::wait), the next request is the same.
    ///
    /// Async programs use `accept` with an [`EnvelopeSplitter`](crate::soap::EnvelopeSplitter).
    pub fn steps<R: BufRead>(&mut self, response: R) -> Steps<'_, R> {
        let (envelopes, steps) = (Some(Envelopes::new(response)), VecDeque::new());
        Steps { streaming: self, envelopes, steps, has_read: false, first_error: None }
    }
}

impl<R: BufRead> Iterator for Steps<'_, R> {
    type Item = Result<StreamingStep>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(step) = self.steps.pop_front() {
                return Some(Ok(step));
            }
            let Some(envelope) = self.envelopes.as_mut()?.next() else {
                self.envelopes = None;
                return self.without_envelope();
            };
            let envelope = match envelope {
                Ok(envelope) => envelope,
                Err(error) => {
                    self.streaming.lost();
                    match error.kind() {
                        // The connection broke.
                        ErrorKind::Io => self.first_error = None,
                        ErrorKind::Syntax => {}
                        _ => {
                            self.first_error.get_or_insert(error);
                        }
                    }
                    continue;
                }
            };
            let accepted = self.streaming.accept(&envelope);
            let is_connected = self.streaming.is_connected();
            if !is_connected {
                self.envelopes = None;
            }
            match accepted {
                Ok(steps) => {
                    self.has_read = true;
                    self.steps.extend(steps);
                }
                // `accept` has noted that events may be lost.
                Err(error) if is_connected => {
                    self.first_error.get_or_insert(error);
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<R> Steps<'_, R> {
    /// Returns the only item of a response without an envelope.
    fn without_envelope(&mut self) -> Option<Result<StreamingStep>> {
        if self.has_read {
            return None;
        }
        // Perhaps a proxy never passes an envelope on. Then the program learns only from this step that it must sync.
        let missed = || self.streaming.is_connected().then_some(Ok(StreamingStep::Missed(None)));
        self.first_error.take().map(Err).or_else(missed)
    }
}

/// A program that leaves the loop does not get the other steps of the last envelope.
impl<R> Drop for Steps<'_, R> {
    fn drop(&mut self) {
        if !self.steps.is_empty() {
            self.streaming.has_missed = true;
        }
    }
}

impl<R> fmt::Debug for Steps<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Steps").field("steps", &self.steps).finish_non_exhaustive()
    }
}
