//! The envelopes of a streaming connection.

use crate::messages::{GetStreamingEvents, GetStreamingEventsResponseMessage, ResponseCode};
use crate::operation::Failure;
use crate::rt::ReadOptions;
use crate::soap::DEFAULT_WAIT;
use crate::types::{ConnectionStatus, Notification, SubscriptionId};
use crate::xml::List;
use crate::{Error, Result};

use super::events::{is_notification, remove_status};
use super::request::{Kind, Sent};
use super::response;
use super::step::StreamingStep;
use super::streaming::StreamingSubscription;

/// The number of envelopes after which a connection counts as a working one.
pub(super) const ENOUGH: u32 = 2;

impl StreamingSubscription {
    /// Reads an envelope of an open connection.
    #[inline]
    pub(super) fn stream(&mut self, envelope: &[u8], options: ReadOptions<'_>) -> Result<Vec<StreamingStep>> {
        let outcomes = match response::outcomes::<GetStreamingEvents>(envelope, options) {
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
    pub(super) fn forget(
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

    /// Ends the connection. The next request can be sent at once if the connection did something.
    #[inline]
    pub(super) fn end_connection(&mut self) {
        self.sent = None;
        self.wait = (self.envelopes < ENOUGH).then_some(DEFAULT_WAIT);
    }
}
