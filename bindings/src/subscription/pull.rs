//! A pull subscription.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::messages::{
    GetEvents, ResponseCode, Subscribe, SubscribeSubscriptionRequest, SyncFolderItems, Unsubscribe,
};
use crate::operation::{AnyRequest, Request};
use crate::rt::ReadOptions;
use crate::soap::{Envelope, Header as _, HttpResponse, Next, RequestHeader};
use crate::stable_hash::stable_hash;
use crate::sync::{RequestId, WHOLE_MAILBOX, folder_key};
use crate::types::{
    ExchangeVersion, NotificationEvent, PullSubscriptionRequest, SubscriptionId, TargetFolderId, Watermark,
};
use crate::{Error, ErrorKind, Result};

use super::events::{Events, remove_status, watermark};
use super::request::{Kind, request};
use super::response;
use super::state::PullState;

/// A pull subscription: `Subscribe`, `GetEvents` as often as the program asks, and `Unsubscribe`.
///
/// The [module](super) describes the loop.
#[derive(Debug)]
pub struct PullSubscription {
    subscribe: PullSubscriptionRequest,
    version: ExchangeVersion,
    /// A hash of the folders and events, for saved states.
    hash: u64,
    /// `None` before the events of a new subscription are committed.
    state: Option<PullState>,
    phase: Phase,
    request: RequestId,
    /// `false` from the time when the server forgets a subscription until a response to `GetEvents` is committed.
    has_progress: bool,
    /// The watermarks since the last response without more events.
    passed: Vec<Watermark>,
}

/// The phase of a subscription.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Active,
    /// The next request is `Unsubscribe`.
    Closing,
    Ended,
}

/// The next step of a pull subscription after a response.
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "a step has events, or tells what to do next"]
pub enum PullStep {
    /// Handle the events, store the state, and call [`Events::commit`].
    Events(Events),
    /// The server forgot the subscription: events may be lost. Delete the stored state. The next request subscribes again,
    /// and [`is_from_start`](Events::is_from_start) of its events returns `true`: then sync.
    Missed(ResponseCode),
    /// Wait, then send the same request again: the error is [transient](crate::soap::Transient), and this is safe. The
    /// time is one minute if the server does not give a time.
    Wait(Duration),
    /// The subscription has ended after [`PullSubscription::close`].
    Ended,
}

impl PullSubscription {
    /// Creates a subscription to the folders and events of a request.
    ///
    /// If the request has a watermark, the events begin there, and nothing is missed. If the server does not accept the
    /// watermark, the step is [`PullStep::Missed`].
    #[inline]
    pub fn new(request: PullSubscriptionRequest) -> Self {
        Self {
            hash: hash(&request),
            subscribe: request,
            version: RequestHeader::DEFAULT_VERSION.into(),
            state: None,
            phase: Phase::Active,
            request: RequestId::first(),
            has_progress: true,
            passed: Vec::new(),
        }
    }

    /// Continues a subscription from a saved state. If the server has forgotten the subscription in the meantime, the first
    /// step is [`PullStep::Missed`].
    ///
    /// # Errors
    /// If the state belongs to a subscription to other folders or events.
    #[inline]
    pub fn resume(request: PullSubscriptionRequest, state: &PullState) -> Result<Self> {
        let mut subscription = Self::new(request);
        if subscription.hash != state.request {
            let message = "expected a state of a subscription to the same folders and events; \
                 start a new subscription without a state";
            return Err(Error::new(ErrorKind::Subscription, message));
        }
        subscription.state = Some(state.clone());
        subscription.subscribe.watermark = None;
        Ok(subscription)
    }

    /// Sets the version that the header of each request names, as
    /// [`FolderSync::version`](crate::sync::FolderSync::version) does. The default is `Exchange2013_SP1`.
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// Returns the next request, or `None` if the subscription has ended. The request stays the same until events are
    /// committed, the server forgets the subscription, or the subscription is closed.
    #[inline]
    pub fn request(&self) -> Option<Request> {
        let version = &self.version;
        Some(match (self.kind()?, &self.state) {
            (Kind::Unsubscribe, Some(state)) => {
                let body = Unsubscribe::new(state.id.clone());
                request(version, body, AnyRequest::Unsubscribe)
            }
            (Kind::GetEvents, Some(state)) => {
                let body = GetEvents::new(state.id.clone(), state.watermark.clone());
                request(version, body, AnyRequest::GetEvents)
            }
            _ => {
                let body = subscribe(self.subscribe.clone());
                request(version, body, AnyRequest::Subscribe)
            }
        })
    }

    #[inline]
    fn kind(&self) -> Option<Kind> {
        match (self.phase, &self.state) {
            (Phase::Active, None) => Some(Kind::Subscribe),
            (Phase::Active, Some(_)) => Some(Kind::GetEvents),
            (Phase::Closing, Some(_)) => Some(Kind::Unsubscribe),
            (Phase::Closing, None) | (Phase::Ended, _) => None,
        }
    }

    /// Returns the state of the last committed events, or the state that the subscription was resumed from.
    #[inline]
    pub fn state(&self) -> Option<&PullState> {
        self.state.as_ref()
    }

    /// Ends the subscription: the next request is `Unsubscribe`. Without a committed state, [`request`](Self::request) returns
    /// `None`.
    ///
    /// A program that wants to resume in a later run does not call this method.
    #[inline]
    pub fn close(&mut self) {
        if self.phase == Phase::Active {
            self.request.advance();
            self.phase = if self.state.is_some() { Phase::Closing } else { Phase::Ended };
        }
    }

    /// Reads the HTTP response to the last request, and returns the next step.
    ///
    /// # Errors
    /// - The response cannot be read, or is not from the service, or the user must sign in.
    /// - The request failed for a reason that is not a [`PullStep`].
    /// - The outcome of `Subscribe` is unknown. If the server has created a subscription, nobody uses it, and it ends after
    ///   its timeout.
    /// - The server announces more events, but makes no progress.
    /// - The server forgot two subscriptions in a row, and no response to `GetEvents` was committed between. Programs must
    ///   send each request of a subscription to the same server: send the cookies of the response to `Subscribe` with each
    ///   later request.
    /// - The subscription has ended.
    ///
    /// After an error, the next request is the same as before. If the server forgot the subscription, it is `Subscribe`.
    #[inline]
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<PullStep> {
        self.accept_http_with(response, ReadOptions::new())
    }

    /// Reads the HTTP response to the last request with options; see [`accept_http`](Self::accept_http).
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    #[inline]
    pub fn accept_http_with(
        &mut self,
        response: &HttpResponse<'_>,
        options: ReadOptions<'_>,
    ) -> Result<PullStep> {
        let Some(kind) = self.kind() else { return Err(ended()) };
        let next = match kind.http_outcome(response).into_next() {
            Ok(next) => next,
            Err(error) => return self.failure(kind, error),
        };
        match (self.accept_with(response.body(), options), next) {
            (Ok(PullStep::Wait(_)), Next::Wait(wait)) => Ok(PullStep::Wait(wait)),
            // The server can forget a subscription in an error with a time to wait.
            (Err(error), Next::Wait(wait)) if !response::is_error_of_forgotten(&error) => {
                Ok(PullStep::Wait(wait))
            }
            (step, _) => step,
        }
    }

    /// Reads the body of the response to the last request, and returns the next step.
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    #[inline]
    pub fn accept(&mut self, response: &[u8]) -> Result<PullStep> {
        self.accept_with(response, ReadOptions::new())
    }

    /// Reads the body of the response to the last request with options; see [`accept`](Self::accept).
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    #[inline]
    pub fn accept_with(&mut self, response: &[u8], options: ReadOptions<'_>) -> Result<PullStep> {
        let Some(kind) = self.kind() else { return Err(ended()) };
        let step = match (kind, &self.state) {
            (Kind::GetEvents, Some(state)) => self.events(state, response, options).map(PullStep::Events),
            (Kind::Unsubscribe, _) => {
                response::message::<Unsubscribe>(response, options).map(|_| PullStep::Ended)
            }
            _ => self.subscribed(response, options).map(PullStep::Events),
        };
        match step {
            Ok(PullStep::Ended) => Ok(self.end()),
            Ok(step) => Ok(step),
            Err(error) => self.failure(kind, error),
        }
    }

    /// Reads the response to `Subscribe`.
    #[inline]
    fn subscribed(&self, response: &[u8], options: ReadOptions<'_>) -> Result<Events> {
        let (id, message) = response::subscribed(response, options)?;
        let watermark = message.watermark.filter(|watermark| !watermark.as_str().is_empty());
        let watermark = watermark.ok_or_else(|| {
            let message = "missing m:Watermark in the response to a pull subscription";
            Error::new(ErrorKind::Missing, message)
        })?;
        self.new_events(Vec::new(), id, watermark, false)
    }

    /// Reads the response to `GetEvents`.
    #[inline]
    fn events(&self, state: &PullState, response: &[u8], options: ReadOptions<'_>) -> Result<Events> {
        let message = response::message::<GetEvents>(response, options)?;
        let notification = message.notification.ok_or_else(|| {
            let message = "missing m:Notification in a response message of the class Success";
            Error::new(ErrorKind::Missing, message)
        })?;
        if notification.subscription_id != state.id {
            let message = "expected events of this subscription, found events of another subscription";
            return Err(Error::new(ErrorKind::Subscription, message));
        }
        let mut events = notification.event;
        let has_more = notification.more_events.unwrap_or(false);
        let last = events.iter().rev().find_map(watermark);
        remove_status(&mut events);
        let is_same = last.as_ref().is_none_or(|last| *last == state.watermark);
        if is_same && (has_more || !events.is_empty()) {
            let message = match last {
                Some(_) => {
                    "the server sends events without a new watermark, and would send them again; \
                     create another subscription, and sync"
                }
                None => {
                    "the server sends events without watermarks: lost events cannot be noticed; \
                     use a streaming subscription, or sync at intervals"
                }
            };
            return Err(Error::new(ErrorKind::Subscription, message));
        }
        let watermark = last.unwrap_or_else(|| state.watermark.clone());
        if has_more && self.passed.contains(&watermark) {
            let message = "the server announces more events but sends an earlier watermark again; \
                 create another subscription, and sync";
            return Err(Error::new(ErrorKind::Subscription, message));
        }
        self.new_events(events, state.id.clone(), watermark, has_more)
    }

    /// Returns events. Checks that the server will accept the next request.
    #[inline]
    fn new_events(
        &self,
        events: Vec<NotificationEvent>,
        id: SubscriptionId,
        watermark: Watermark,
        has_more: bool,
    ) -> Result<Events> {
        Envelope::new((), GetEvents::new(id.clone(), watermark.clone())).to_xml()?;
        let is_of_events = self.state.is_some();
        Ok(Events {
            events,
            state: PullState { request: self.hash, id, watermark },
            has_more,
            is_from_start: !is_of_events && self.subscribe.watermark.is_none(),
            is_of_events,
            request: self.request,
        })
    }

    /// Returns the next step after a failure.
    #[inline]
    fn failure(&mut self, kind: Kind, error: Error) -> Result<PullStep> {
        match error.response_code().filter(response::is_forgotten) {
            Some(_) if kind == Kind::Unsubscribe => Ok(self.end()),
            Some(code) if kind == Kind::GetEvents => {
                self.request.advance();
                self.state = None;
                // Without this condition, a server that forgets each subscription would cause an endless loop.
                if std::mem::take(&mut self.has_progress) { Ok(PullStep::Missed(code)) } else { Err(error) }
            }
            Some(code) if self.subscribe.watermark.is_some() => {
                self.request.advance();
                self.subscribe.watermark = None;
                Ok(PullStep::Missed(code))
            }
            _ if kind.may_repeat(&error) => Ok(PullStep::Wait(error.wait())),
            _ => Err(error),
        }
    }

    #[inline]
    fn end(&mut self) -> PullStep {
        self.request.advance();
        self.phase = Phase::Ended;
        self.state = None;
        PullStep::Ended
    }

    /// Takes the state of events.
    #[inline]
    pub(super) fn take(&mut self, events: Events) -> Result<PullState> {
        if events.request != self.request {
            let message =
                "expected events that answer the last request of this subscription; drop the events";
            return Err(Error::new(ErrorKind::Subscription, message));
        }
        self.request.advance();
        self.subscribe.watermark = None;
        self.has_progress |= events.is_of_events;
        if events.has_more {
            self.passed.push(events.state.watermark.clone());
        } else {
            self.passed.clear();
        }
        self.state = Some(events.state.clone());
        Ok(events.state)
    }
}

/// Returns a hash of the folders and events of a request. Their order, and the change keys of the folders, do not count.
fn hash(request: &PullSubscriptionRequest) -> u64 {
    let folders = request.folder_ids.iter().flat_map(|folders| folders.iter().cloned());
    let keys = folders.map(|folder| folder_key::<SyncFolderItems>(&TargetFolderId::new(folder)));
    let mut parts: BTreeSet<String> =
        request.event_types.iter().map(ToString::to_string).chain(keys).collect();
    if request.subscribe_to_all_folders == Some(true) {
        parts.insert(WHOLE_MAILBOX.to_owned());
    }
    stable_hash(Vec::from_iter(parts).join("\n").as_bytes())
}

#[inline]
fn subscribe(request: PullSubscriptionRequest) -> Subscribe {
    Subscribe::new(SubscribeSubscriptionRequest::PullSubscriptionRequest(Box::new(request)))
}

#[inline]
fn ended() -> Error {
    let message = "expected no response, because the subscription has ended; create another subscription";
    Error::new(ErrorKind::Subscription, message)
}
