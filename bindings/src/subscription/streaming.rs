//! Streaming subscriptions.

use std::time::Duration;

use crate::messages::{GetStreamingEvents, Subscribe, SubscribeSubscriptionRequest, Unsubscribe};
use crate::operation::{AnyRequest, Request};
use crate::rt::ReadOptions;
use crate::soap::{DEFAULT_WAIT, Header as _, HttpResponse, Next, RequestHeader};
use crate::types::{
    ExchangeVersion, StreamingSubscriptionConnectionTimeout, StreamingSubscriptionRequest, SubscriptionId,
};
use crate::{Error, ErrorKind, Result};

use super::connection::ENOUGH;
use super::request::{Sent, request};
use super::response;
use super::step::StreamingStep;

/// Streaming subscriptions on one connection: `Subscribe` for each, `GetStreamingEvents` again and again, and `Unsubscribe`.
///
/// The [module](super) describes the loop. A server accepts at most 200 subscriptions on a connection.
#[derive(Debug)]
pub struct StreamingSubscription {
    pub(super) subscriptions: Vec<Subscription>,
    timeout: StreamingSubscriptionConnectionTimeout,
    version: ExchangeVersion,
    /// The request whose response is expected.
    pub(super) sent: Option<Sent>,
    is_closing: bool,
    /// `true` if events may have been lost since the last step [`StreamingStep::Missed`].
    pub(super) has_missed: bool,
    /// The number of envelopes of the connection that are not failures. An envelope with events counts as [`ENOUGH`].
    pub(super) envelopes: u32,
    pub(super) wait: Option<Duration>,
}

/// A subscription.
#[derive(Debug)]
pub(super) struct Subscription {
    request: StreamingSubscriptionRequest,
    /// The id, if the server has the subscription.
    pub(super) id: Option<SubscriptionId>,
    /// `false` from the time when the server forgets the subscription until the server sends a message for it.
    pub(super) has_progress: bool,
}

impl StreamingSubscription {
    /// Creates subscriptions. The timeout is the time in minutes, 1 to 30, after which the server closes a connection.
    #[inline]
    pub fn new(
        requests: impl IntoIterator<Item = StreamingSubscriptionRequest>,
        timeout: StreamingSubscriptionConnectionTimeout,
    ) -> Self {
        let subscription = |request| Subscription { request, id: None, has_progress: true };
        Self {
            subscriptions: requests.into_iter().map(subscription).collect(),
            timeout,
            version: RequestHeader::DEFAULT_VERSION.into(),
            sent: None,
            is_closing: false,
            has_missed: false,
            envelopes: 0,
            wait: None,
        }
    }

    /// Sets the version that the header of each request names, as
    /// [`FolderSync::version`](crate::sync::FolderSync::version) does. The default is `Exchange2013_SP1`.
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// Returns the next request, or `None` if all subscriptions have ended.
    ///
    /// Call this method after the response to the last request has ended, in any way. If the last connection was not
    /// closed by the server, it broke: the first envelope of the next connection results in [`StreamingStep::Missed`].
    #[inline]
    pub fn request(&mut self) -> Option<Request> {
        if self.sent == Some(Sent::Connection) {
            self.has_missed = true;
        }
        let is_subscribed = |subscription: &Subscription| subscription.id.is_some();
        let sent = if self.is_closing {
            Sent::Unsubscribe(self.subscriptions.iter().position(is_subscribed)?)
        } else if self.subscriptions.is_empty() {
            return None;
        } else {
            let first = self.subscriptions.iter().position(|subscription| !is_subscribed(subscription));
            first.map_or(Sent::Connection, Sent::Subscribe)
        };
        (self.sent, self.envelopes, self.wait) = (Some(sent), 0, None);
        self.request_of(sent)
    }

    #[inline]
    fn request_of(&self, sent: Sent) -> Option<Request> {
        let version = &self.version;
        Some(match sent {
            Sent::Subscribe(number) => {
                let subscribed = Box::new(self.subscriptions.get(number)?.request.clone());
                let subscribed = SubscribeSubscriptionRequest::StreamingSubscriptionRequest(subscribed);
                request(version, Subscribe::new(subscribed), AnyRequest::Subscribe)
            }
            Sent::Connection => {
                let ids = self.subscriptions.iter().filter_map(|subscription| subscription.id.clone());
                let body = GetStreamingEvents::new(ids.collect::<Vec<_>>(), self.timeout);
                request(version, body, AnyRequest::GetStreamingEvents)
            }
            Sent::Unsubscribe(number) => {
                let id = self.subscriptions.get(number)?.id.clone()?;
                request(version, Unsubscribe::new(id), AnyRequest::Unsubscribe)
            }
        })
    }

    /// Notes that a part of the response was lost: an envelope that could not be split off, or a connection that broke.
    /// The next envelope of a connection results in [`StreamingStep::Missed`]. More envelopes can follow.
    #[inline]
    pub fn lost(&mut self) {
        self.has_missed |= self.sent == Some(Sent::Connection);
    }

    /// Returns `true` while more envelopes of the current response are expected. If the result is `false`, end the
    /// connection and send the next request.
    #[inline]
    pub fn is_connected(&self) -> bool {
        self.sent == Some(Sent::Connection)
    }

    /// Returns the time to wait before the next request, after the response to the last request has ended. The result is
    /// `None` if the next request can be sent at once.
    ///
    /// The time is the one that the server gave. Without a time, it is one minute after a failure, and after a connection
    /// without events and with fewer than two other envelopes. So a program that cannot connect does not send requests
    /// without a pause.
    #[inline]
    pub fn wait(&self) -> Option<Duration> {
        let is_broken = self.sent.is_some() && self.envelopes < ENOUGH;
        self.wait.or(is_broken.then_some(DEFAULT_WAIT))
    }

    /// Returns the id of a subscription, if the server has it.
    #[inline]
    pub fn subscription_id(&self, number: usize) -> Option<&SubscriptionId> {
        self.subscriptions.get(number)?.id.as_ref()
    }

    /// Ends all subscriptions: the next requests are `Unsubscribe`. End the current connection first.
    #[inline]
    pub fn close(&mut self) {
        self.is_closing = true;
        (self.sent, self.wait) = (None, None);
    }

    /// Reads an HTTP response that is not a stream: a response to `Subscribe` or `Unsubscribe`, or a response with a status
    /// other than 200.
    ///
    /// # Errors
    /// - The response cannot be read, or is not from the service, or the user must sign in.
    /// - The request failed for a reason that is not a [`StreamingStep`].
    /// - The outcome of `Subscribe` is unknown. If the server has created a subscription, nobody uses it, and it ends after
    ///   its timeout.
    /// - No response is expected.
    ///
    /// After an error, call [`request`](Self::request) for the next request.
    #[inline]
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<Vec<StreamingStep>> {
        self.accept_http_with(response, ReadOptions::new())
    }

    /// Reads an HTTP response that is not a stream, with options; see [`accept_http`](Self::accept_http).
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    #[inline]
    pub fn accept_http_with(
        &mut self,
        response: &HttpResponse<'_>,
        options: ReadOptions<'_>,
    ) -> Result<Vec<StreamingStep>> {
        let sent = self.sent()?;
        let next = match sent.kind().http_outcome(response).into_next() {
            Ok(next) => next,
            Err(error) => return self.failure(sent, error),
        };
        match (self.accept_with(response.body(), options), next) {
            // The server can forget a subscription in an error with a time to wait.
            (Ok(steps), Next::Wait(_)) if !steps.iter().all(|step| step.is_missed() || step.is_wait()) => {
                Ok(steps)
            }
            (steps, Next::Wait(wait)) => {
                self.has_missed |= steps.is_ok_and(|steps| steps.iter().any(StreamingStep::is_missed));
                Ok(vec![self.retry_after(wait)])
            }
            (steps, Next::Read) => steps,
        }
    }

    /// Reads one envelope of the response to the last request. [`Envelopes`](crate::soap::Envelopes) and
    /// [`EnvelopeSplitter`](crate::soap::EnvelopeSplitter) split the response to `GetStreamingEvents`.
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http). After an envelope that cannot be read, the connection continues, and the next
    /// envelope results in [`StreamingStep::Missed`].
    #[inline]
    pub fn accept(&mut self, envelope: &[u8]) -> Result<Vec<StreamingStep>> {
        self.accept_with(envelope, ReadOptions::new())
    }

    /// Reads one envelope of the response to the last request, with options; see [`accept`](Self::accept).
    ///
    /// # Errors
    /// As [`accept`](Self::accept).
    #[inline]
    pub fn accept_with(&mut self, envelope: &[u8], options: ReadOptions<'_>) -> Result<Vec<StreamingStep>> {
        let sent = self.sent()?;
        let step = match sent {
            Sent::Connection => return self.stream(envelope, options),
            Sent::Subscribe(number) => response::subscribed(envelope, options).map(|(id, _)| {
                self.subscriptions[number].id = Some(id);
                StreamingStep::Subscribed(number)
            }),
            Sent::Unsubscribe(number) => {
                response::message::<Unsubscribe>(envelope, options).map(|_| self.unsubscribed(number))
            }
        };
        self.sent = None;
        step.map(|step| vec![step]).or_else(|error| self.failure(sent, error))
    }

    #[inline]
    fn sent(&self) -> Result<Sent> {
        self.sent.ok_or_else(|| {
            let message = "expected no response, because no request was made; call `request` first";
            Error::new(ErrorKind::Subscription, message)
        })
    }

    /// Handles the failure of a whole request.
    #[inline]
    pub(super) fn failure(&mut self, sent: Sent, error: Error) -> Result<Vec<StreamingStep>> {
        let mut steps = Vec::new();
        match (error.response_code().filter(response::is_forgotten), sent) {
            (Some(_), Sent::Unsubscribe(number)) => steps.push(self.unsubscribed(number)),
            (Some(code), Sent::Connection) => self.forget(&[], &code, &error, &mut steps),
            _ if sent.kind().may_repeat(&error) => steps.push(self.retry_after(error.wait())),
            _ => {
                self.retry_after(DEFAULT_WAIT);
                return Err(error);
            }
        }
        Ok(steps)
    }

    /// Ends the current request. The next request comes after a time.
    #[inline]
    pub(super) fn retry_after(&mut self, wait: Duration) -> StreamingStep {
        // The server may have sent events on the connection.
        self.has_missed |= self.sent == Some(Sent::Connection);
        self.sent = None;
        self.wait = Some(wait);
        StreamingStep::Wait(wait)
    }

    #[inline]
    fn unsubscribed(&mut self, number: usize) -> StreamingStep {
        self.sent = None;
        self.subscriptions[number].id = None;
        StreamingStep::Unsubscribed(number)
    }
}
