//! The subscriptions of a server.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use ews_bindings::types::NotificationEventType;

use crate::mailbox::{Event, EventKind, Mailbox};

/// A subscription.
#[derive(Debug)]
pub(crate) struct Subscription {
    pub(crate) mailbox: usize,
    /// The folders whose changes are reported, or all.
    pub(crate) folders: Option<Vec<String>>,
    pub(crate) kinds: Vec<NotificationEventType>,
    pub(crate) mode: Mode,
    /// The position of the next event of a streaming subscription.
    pub(crate) position: usize,
    /// The server forgets a subscription that is not used for this time.
    pub(crate) timeout: Duration,
    pub(crate) used: Instant,
}

/// The way in which a client gets the events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Pull,
    Streaming,
}

/// The subscriptions, by id.
#[derive(Debug, Default)]
pub(crate) struct Subscriptions(HashMap<String, Subscription>);

impl Subscriptions {
    /// Adds a subscription, and forgets those that were not used for too long.
    pub(crate) fn add(&mut self, id: String, subscription: Subscription) {
        self.forget_unused();
        self.0.insert(id, subscription);
    }

    /// Returns a subscription of a mailbox, unless it is forgotten. This call counts as a use of the subscription.
    pub(crate) fn used(&mut self, id: &str, mailbox: usize, mode: Mode) -> Option<&mut Subscription> {
        self.forget_unused();
        let subscription = self.0.get_mut(id)?;
        subscription.used = Instant::now();
        Some(subscription).filter(|found| found.mailbox == mailbox && found.mode == mode)
    }

    fn forget_unused(&mut self) {
        self.0.retain(|_, subscription| subscription.used.elapsed() < subscription.timeout);
    }

    /// Removes a subscription of a mailbox. Returns `false` if it does not exist.
    pub(crate) fn remove(&mut self, id: &str, mailbox: usize) -> bool {
        let is_own = self.0.get(id).is_some_and(|subscription| subscription.mailbox == mailbox);
        is_own && self.0.remove(id).is_some()
    }

    /// Removes all subscriptions, as a server does after a restart.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

impl Subscription {
    /// Returns `true` if the subscription reports an event.
    pub(crate) fn reports(&self, event: &Event) -> bool {
        let (kind, old_parent) = match &event.kind {
            EventKind::NewMail => (NotificationEventType::NewMailEvent, None),
            EventKind::Created => (NotificationEventType::CreatedEvent, None),
            EventKind::Deleted => (NotificationEventType::DeletedEvent, None),
            EventKind::Modified => (NotificationEventType::ModifiedEvent, None),
            EventKind::Moved { old_parent, .. } => (NotificationEventType::MovedEvent, Some(old_parent)),
            EventKind::Copied { old_parent, .. } => (NotificationEventType::CopiedEvent, Some(old_parent)),
        };
        let is_in = |folders: &Vec<String>| {
            folders.contains(&event.parent) || old_parent.is_some_and(|parent| folders.contains(parent))
        };
        self.kinds.contains(&kind) && self.folders.as_ref().is_none_or(is_in)
    }

    /// Returns at most `limit` events that begin at a position, each with the position after it, and the position after all of
    /// them. Returns `None` if an event was dropped.
    pub(crate) fn next(
        &self,
        mailbox: &Mailbox,
        position: usize,
        limit: usize,
    ) -> Option<(Vec<(Event, usize)>, usize)> {
        let (mut found, mut at) = (Vec::new(), position);
        for event in mailbox.events.from(position)? {
            if self.reports(event) {
                if found.len() == limit {
                    break;
                }
                found.push((event.clone(), at + 1));
            }
            at += 1;
        }
        Some((found, at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_subscription_removes_those_that_were_not_used() {
        let subscription = |timeout| Subscription {
            mailbox: 0,
            folders: None,
            kinds: Vec::new(),
            mode: Mode::Pull,
            position: 0,
            timeout,
            used: Instant::now(),
        };
        let mut all = Subscriptions::default();
        for number in 0..10 {
            all.add(number.to_string(), subscription(Duration::ZERO));
        }
        all.add("long".to_owned(), subscription(Duration::from_secs(60)));
        assert_eq!(all.0.len(), 1);
    }
}
