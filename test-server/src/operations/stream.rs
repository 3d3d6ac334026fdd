//! The response to `GetStreamingEvents`: one envelope after the other, until the time limit of the connection.

use std::time::{Duration, Instant};

use ews_bindings::Result;
use ews_bindings::messages::{
    GetStreamingEvents, GetStreamingEventsResponse, GetStreamingEventsResponseMessage,
};
use ews_bindings::operation::{Message as _, Operation as _};
use ews_bindings::soap::Envelope;
use ews_bindings::types::{ConnectionStatus, ExchangeVersion, Notification};

use super::notifications::{EVENTS_IN_A_RESPONSE, notified, subscription_not_found};
use crate::body::Next;
use crate::server::State;
use crate::subscriptions::Mode;

/// The number of envelopes without events in the time of a connection.
const HEARTBEATS: u32 = 40;

/// The events of some subscriptions, as they occur.
pub(crate) struct EventStream {
    mailbox: usize,
    subscriptions: Vec<String>,
    version: ExchangeVersion,
    end: Instant,
    heartbeat: Duration,
    /// The time of the last envelope, or `None` before the first one.
    last: Option<Instant>,
    is_closed: bool,
}

impl EventStream {
    pub(super) fn new(
        mailbox: usize,
        subscriptions: Vec<String>,
        version: ExchangeVersion,
        time: Duration,
    ) -> Self {
        let (end, heartbeat) = (Instant::now() + time, time / HEARTBEATS);
        Self { mailbox, subscriptions, version, end, heartbeat, last: None, is_closed: false }
    }

    /// Returns the next part of the response.
    pub(crate) fn next(&mut self, state: &mut State) -> Next {
        if self.is_closed {
            return Next::End;
        }
        let message = self.message(state);
        match message.map(|message| self.envelope(message)) {
            Some(Ok(envelope)) => {
                self.last = Some(Instant::now());
                Next::Bytes(envelope.into_bytes())
            }
            // After an error, the connection ends, and the client connects again.
            Some(Err(_)) => Next::End,
            None => Next::Idle,
        }
    }

    /// Returns the next message, or `None` if no message is due.
    fn message(&mut self, state: &mut State) -> Option<GetStreamingEventsResponseMessage> {
        let unknown = self.unknown(state);
        if !unknown.is_empty() {
            self.is_closed = true;
            let (code, text) = subscription_not_found().into_parts();
            let mut failure = GetStreamingEventsResponseMessage::failure(code, text);
            failure.error_subscription_ids = Some(unknown.into());
            return Some(failure);
        }
        if let Some(notifications) = self.notifications(state) {
            let notifications = Some(notifications.into());
            return Some(GetStreamingEventsResponseMessage { notifications, ..status(None) });
        }
        if Instant::now() >= self.end {
            self.is_closed = true;
            return Some(status(Some(ConnectionStatus::Closed)));
        }
        let is_due = self.last.is_none_or(|last| last.elapsed() >= self.heartbeat);
        is_due.then(|| status(Some(ConnectionStatus::Ok)))
    }

    /// Returns the subscriptions that the server does not know.
    fn unknown(&self, state: &mut State) -> Vec<ews_bindings::types::SubscriptionId> {
        let mut is_unknown =
            |id: &&String| state.subscriptions.used(id, self.mailbox, Mode::Streaming).is_none();
        let unknown = self.subscriptions.iter().filter(|id| is_unknown(id)).cloned();
        unknown.filter_map(|id| id.try_into().ok()).collect()
    }

    /// Returns the events since the last envelope. Before the first envelope, returns `None`, because that envelope has
    /// only the status.
    fn notifications(&self, state: &mut State) -> Option<Vec<Notification>> {
        self.last?;
        let mut notifications = Vec::new();
        for id in &self.subscriptions {
            let mailbox = &state.mailboxes[self.mailbox];
            let subscription = state.subscriptions.used(id, self.mailbox, Mode::Streaming)?;
            // If events were dropped, the client would miss changes. Without the subscription, the client must sync.
            let next = subscription.next(mailbox, subscription.position, EVENTS_IN_A_RESPONSE);
            let Some((events, after)) = next else {
                state.subscriptions.remove(id, self.mailbox);
                continue;
            };
            subscription.position = after;
            if events.is_empty() {
                continue;
            }
            let mut notification = Notification::new(id.clone().try_into().ok()?);
            notification.event = events.iter().map(|(event, _)| notified(event, None)).collect();
            notifications.push(notification);
        }
        (!notifications.is_empty()).then_some(notifications)
    }

    fn envelope(&self, message: GetStreamingEventsResponseMessage) -> Result<String> {
        let response: GetStreamingEventsResponse = GetStreamingEvents::join([Ok(message)])?;
        super::write(&Envelope::new(super::header(), response), &self.version)
    }
}

fn status(connection_status: Option<ConnectionStatus>) -> GetStreamingEventsResponseMessage {
    GetStreamingEventsResponseMessage { connection_status, ..GetStreamingEventsResponseMessage::success() }
}
