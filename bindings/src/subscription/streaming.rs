//! Streaming subscriptions.

use std::time::Duration;

use crate::messages::{
    GetStreamingEvents, GetStreamingEventsResponseMessage, ResponseCode, Subscribe,
    SubscribeSubscriptionRequest, Unsubscribe,
};
use crate::operation::{AnyRequest, Failure, Request};
use crate::soap::{DEFAULT_WAIT, Header as _, HttpResponse, Next, RequestHeader};
use crate::types::{
    ConnectionStatus, ExchangeVersion, Notification, StreamingSubscriptionConnectionTimeout,
    StreamingSubscriptionRequest, SubscriptionId,
};
use crate::xml::List;
use crate::{Error, ErrorKind, Result};

use super::events::{is_notification, remove_status};
use super::request::{Kind, Sent, request};
use super::response;
use super::step::StreamingStep;

/// The number of envelopes after which a connection counts as a working one.
const ENOUGH: u32 = 2;

/// Streaming subscriptions on one connection: `Subscribe` for each, `GetStreamingEvents` again and again, and `Unsubscribe`.
///
/// The [module](super) describes the loop. A server accepts at most 200 subscriptions on a connection.
#[derive(Debug)]
pub struct StreamingSubscription {
    subscriptions: Vec<Subscription>,
    timeout: StreamingSubscriptionConnectionTimeout,
    version: ExchangeVersion,
    /// The request whose response is expected.
    sent: Option<Sent>,
    is_closing: bool,
    /// `true` if events may have been lost since the last step [`StreamingStep::Missed`].
    pub(super) has_missed: bool,
    /// The number of envelopes of the connection that are not failures. An envelope with events counts as [`ENOUGH`].
    envelopes: u32,
    wait: Option<Duration>,
}

/// A subscription.
#[derive(Debug)]
struct Subscription {
    request: StreamingSubscriptionRequest,
    /// The id, if the server has the subscription.
    id: Option<SubscriptionId>,
    /// `true` if the server has sent a message for the subscription since the server forgot it the last time.
    has_progress: bool,
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
    /// The time is the one that the server gave, or one minute after a failure without a time, and after a connection that
    /// ended before it did anything. So a program that cannot connect does not send one request after the other.
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
        let sent = self.sent()?;
        let next = match sent.kind().http_outcome(response).into_next() {
            Ok(next) => next,
            Err(error) => return self.failure(sent, error),
        };
        match (self.accept(response.body()), next) {
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
        let sent = self.sent()?;
        let step = match sent {
            Sent::Connection => return self.stream(envelope),
            Sent::Subscribe(number) => response::subscribed(envelope).map(|(id, _)| {
                self.subscriptions[number].id = Some(id);
                StreamingStep::Subscribed(number)
            }),
            Sent::Unsubscribe(number) => {
                response::message::<Unsubscribe>(envelope).map(|_| self.unsubscribed(number))
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

    /// Reads an envelope of an open connection.
    #[inline]
    fn stream(&mut self, envelope: &[u8]) -> Result<Vec<StreamingStep>> {
        let outcomes = match response::outcomes::<GetStreamingEvents>(envelope) {
            Ok(outcomes) => outcomes,
            Err(error) if error.fault().is_some() => return self.failure(Sent::Connection, error),
            Err(error) => {
                self.has_missed = true;
                return Err(error);
            }
        };
        let mut steps = Vec::new();
        if std::mem::take(&mut self.has_missed) {
            steps.push(StreamingStep::Missed(None));
        }
        for outcome in outcomes {
            match outcome {
                Ok(message) => self.message(message, &mut steps),
                Err(failure) => self.message_failure(failure, &mut steps),
            }
        }
        Ok(steps)
    }

    #[inline]
    fn message(&mut self, message: GetStreamingEventsResponseMessage, steps: &mut Vec<StreamingStep>) {
        let is_closed = message.connection_status == Some(ConnectionStatus::Closed);
        let is_missed = { message.base.kept.iter() }
            .any(|entry| entry.path().starts_with("Notification") || is_notification(entry.raw_xml()))
            || response::error_in_success(&message).is_some();
        let mut notifications = message.notifications.map(List::into_vec).unwrap_or_default();
        // Without notifications, the message is for all subscriptions.
        for subscription in &mut self.subscriptions {
            let is_named = |of: &Notification| Some(&of.subscription_id) == subscription.id.as_ref();
            subscription.has_progress |= notifications.is_empty() || notifications.iter().any(is_named);
        }
        for notification in &mut notifications {
            remove_status(&mut notification.event);
        }
        notifications.retain(|notification| !notification.event.is_empty());
        let is_empty = notifications.is_empty();
        self.envelopes += if is_empty { u32::from(!is_closed) } else { ENOUGH };
        if is_missed {
            steps.push(StreamingStep::Missed(None));
        }
        for Notification { subscription_id, event, .. } in notifications {
            steps.push(StreamingStep::Events(self.number(&subscription_id), event));
        }
        if is_closed {
            self.end_connection();
            steps.push(StreamingStep::Closed);
        } else if is_empty && !is_missed {
            steps.push(StreamingStep::KeepAlive);
        }
    }

    #[inline]
    fn number(&self, id: &SubscriptionId) -> Option<usize> {
        self.subscriptions.iter().position(|subscription| subscription.id.as_ref() == Some(id))
    }

    /// Handles a message that is a failure.
    #[inline]
    fn message_failure(
        &mut self,
        failure: Failure<GetStreamingEventsResponseMessage, ResponseCode>,
        steps: &mut Vec<StreamingStep>,
    ) {
        let message = failure.message.as_deref();
        let is_closed =
            message.is_some_and(|message| message.connection_status == Some(ConnectionStatus::Closed));
        let ids = message.and_then(|message| message.error_subscription_ids.as_ref());
        let ids: Vec<SubscriptionId> = ids.map(|ids| ids.to_vec()).unwrap_or_default();
        if failure.unlisted.is_some() {
            steps.push(StreamingStep::Missed(None));
            return;
        }
        let code = failure.code.clone();
        let error = Error::from(failure);
        match code.filter(response::is_forgotten) {
            Some(code) if response::has_missed(&code) => {
                let numbers = ids.iter().map(|id| StreamingStep::Missed(self.number(id)));
                steps.extend(numbers);
                if ids.is_empty() {
                    steps.push(StreamingStep::Missed(None));
                }
                if is_closed {
                    self.end_connection();
                    steps.push(StreamingStep::Closed);
                }
            }
            Some(code) => {
                let numbers: Vec<usize> = ids.iter().filter_map(|id| self.number(id)).collect();
                self.forget(&numbers, &code, &error, steps);
            }
            None if Kind::GetStreamingEvents.may_repeat(&error) => {
                steps.push(self.retry_after(error.wait()));
            }
            None => {
                self.retry_after(DEFAULT_WAIT);
                steps.push(StreamingStep::Failed(error));
            }
        }
    }

    /// Forgets the subscriptions with these numbers, or all subscriptions if the list is empty. The next requests subscribe
    /// again.
    #[inline]
    fn forget(
        &mut self,
        numbers: &[usize],
        code: &ResponseCode,
        error: &Error,
        steps: &mut Vec<StreamingStep>,
    ) {
        self.end_connection();
        let all: Vec<usize> = (0..self.subscriptions.len()).collect();
        let numbers = if numbers.is_empty() { &all } else { numbers };
        // The other subscriptions lose the rest of the connection.
        self.has_missed |= numbers.len() < all.len();
        for number in numbers {
            let Some(subscription) = self.subscriptions.get_mut(*number) else { continue };
            subscription.id = None;
            // Without this condition, a server that forgets each subscription would cause an endless loop.
            steps.push(if std::mem::take(&mut subscription.has_progress) {
                StreamingStep::Forgotten(*number, code.clone())
            } else {
                StreamingStep::Failed(error.clone())
            });
        }
    }

    /// Handles the failure of a whole request.
    #[inline]
    fn failure(&mut self, sent: Sent, error: Error) -> Result<Vec<StreamingStep>> {
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
    fn retry_after(&mut self, wait: Duration) -> StreamingStep {
        // The server may have sent events on the connection.
        self.has_missed |= self.sent == Some(Sent::Connection);
        self.sent = None;
        self.wait = Some(wait);
        StreamingStep::Wait(wait)
    }

    /// Ends the connection. The next request can be sent at once if the connection did something.
    #[inline]
    fn end_connection(&mut self) {
        self.sent = None;
        self.wait = (self.envelopes < ENOUGH).then_some(DEFAULT_WAIT);
    }

    #[inline]
    fn unsubscribed(&mut self, number: usize) -> StreamingStep {
        self.sent = None;
        self.subscriptions[number].id = None;
        StreamingStep::Unsubscribed(number)
    }
}
