//! An iterator over the steps of a response from a blocking reader.

use std::collections::VecDeque;
use std::fmt;
use std::io::BufRead;

use crate::Result;
use crate::soap::Envelopes;

use super::step::StreamingStep;
use super::streaming::StreamingSubscription;

/// An iterator over the steps of one response; see [`StreamingSubscription::steps`].
pub struct Steps<'s, R> {
    streaming: &'s mut StreamingSubscription,
    /// `None` after the last envelope.
    envelopes: Option<Envelopes<R>>,
    steps: VecDeque<StreamingStep>,
}

impl StreamingSubscription {
    /// Returns the steps of the response to the last request, as they arrive. The HTTP status of the response is 200.
    ///
    /// The iterator ends when the response ends, or when the connection is no longer useful. A part of the response
    /// that cannot be read, and a connection that breaks, are not errors: [`StreamingStep::Missed`] follows with the
    /// next envelope, perhaps that of the next connection.
    ///
    /// An item is an error if [`accept`](Self::accept) returns one. Async programs use `accept` with an
    /// [`EnvelopeSplitter`](crate::soap::EnvelopeSplitter).
    pub fn steps<R: BufRead>(&mut self, response: R) -> Steps<'_, R> {
        Steps { streaming: self, envelopes: Some(Envelopes::new(response)), steps: VecDeque::new() }
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
                return None;
            };
            let Ok(envelope) = envelope else {
                self.streaming.lost();
                continue;
            };
            let accepted = self.streaming.accept(&envelope);
            let is_connected = self.streaming.is_connected();
            if !is_connected {
                self.envelopes = None;
            }
            match accepted {
                Ok(steps) => self.steps.extend(steps),
                // `accept` has noted that events may be lost.
                Err(_) if is_connected => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<R> fmt::Debug for Steps<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Steps").field("steps", &self.steps).finish_non_exhaustive()
    }
}
