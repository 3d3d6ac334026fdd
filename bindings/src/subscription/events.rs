//! Events of a pull subscription, which are committed after they are handled.

use crate::generated::ns;
use crate::rt::{self, Namespace, RawXml, ReadOptions};
use crate::sync::RequestId;
use crate::types::{NotificationEvent, Watermark};

use super::pull::PullSubscription;
use super::state::PullState;
use crate::Result;

/// The events of one response, in order.
///
/// 1. If [`is_from_start`](Events::is_from_start) returns `true`, sync all folders of the subscription.
/// 2. Handle the [`events`](Events::events) in order.
/// 3. Store the [`state`](Events::state), in the same transaction as the result.
/// 4. Call [`commit`](Events::commit).
///
/// Without a commit, the next request is the same, and the server sends the same events again. A program that ends before it
/// stores the state gets the same events in its next run, so handling an event twice must do no harm.
#[derive(Debug)]
pub struct Events {
    pub(super) events: Vec<NotificationEvent>,
    pub(super) state: PullState,
    pub(super) has_more: bool,
    pub(super) is_from_start: bool,
    /// `true` if the events answer `GetEvents`, and not `Subscribe`.
    pub(super) is_of_events: bool,
    /// The request that the events answer.
    pub(super) request: RequestId,
}

impl Events {
    /// Returns the events. `StatusEvent`, which says that nothing happened, is left out.
    ///
    /// An event that could not be read is raw XML: the variant `Unlisted`. Handle it as a change of unknown items: sync.
    pub fn events(&self) -> &[NotificationEvent] {
        &self.events
    }

    /// Takes the events out. The rest can still be committed.
    pub fn take_events(&mut self) -> Vec<NotificationEvent> {
        std::mem::take(&mut self.events)
    }

    /// Returns `true` if the server has more events: send the next request at once, and otherwise after a pause.
    pub fn has_more(&self) -> bool {
        self.has_more
    }

    /// Returns `true` if the subscription is new and its request had no watermark. The server does not send events of the
    /// time before. To miss no change, sync now, before the commit.
    pub fn is_from_start(&self) -> bool {
        self.is_from_start
    }

    /// Returns the state to store in the same transaction as the result of the events.
    pub fn state(&self) -> &PullState {
        &self.state
    }

    /// Moves the subscription on to the watermark of these events, after they are handled and the state is stored.
    ///
    /// # Errors
    /// If the events do not answer the last request of this subscription: they are from another subscription, or the
    /// subscription has committed other events, was forgotten or was closed since.
    pub fn commit(self, subscription: &mut PullSubscription) -> Result<PullState> {
        subscription.take(self)
    }
}

/// Removes each `StatusEvent`, which says that nothing happened.
#[inline]
pub(super) fn remove_status(events: &mut Vec<NotificationEvent>) {
    events.retain(|event| !matches!(event, NotificationEvent::StatusEvent(_)));
}

/// Returns the watermark of an event.
pub(super) fn watermark(event: &NotificationEvent) -> Option<Watermark> {
    let watermark = match event {
        NotificationEvent::CopiedEvent(event) | NotificationEvent::MovedEvent(event) => &event.watermark,
        NotificationEvent::CreatedEvent(event)
        | NotificationEvent::DeletedEvent(event)
        | NotificationEvent::NewMailEvent(event)
        | NotificationEvent::FreeBusyChangedEvent(event) => &event.watermark,
        NotificationEvent::ModifiedEvent(event) => &event.watermark,
        NotificationEvent::StatusEvent(event) => &event.watermark,
        NotificationEvent::Unlisted(raw) => return unread_watermark(raw),
    };
    watermark.clone().filter(|watermark| !watermark.as_str().is_empty())
}

/// Returns the watermark in an event that could not be read: the text of its first child element `Watermark`.
fn unread_watermark(raw: &RawXml) -> Option<Watermark> {
    let found = rt::read_document(raw.as_str(), ReadOptions::new(), ns::ALL, |tag, reader| {
        let mut found = None;
        reader.open(tag, None)?;
        while let Some(child) = reader.next_child_of(tag)? {
            let is_near = [ns::t, ns::m, Namespace::NONE].contains(&child.namespace);
            if found.is_none() && is_near && reader.scanner.local_name(&child) == "Watermark" {
                found = Some(reader.peek_text(&child)?);
            }
            reader.skip(&child)?;
        }
        reader.close(tag);
        Ok::<_, crate::Error>(found)
    });
    // This cannot fail: reading has already checked the raw XML.
    Watermark::new(found.ok().flatten()?).ok()
}

/// Returns `true` for an element such as `m:Notification`.
pub(super) fn is_notification(raw_xml: &str) -> bool {
    rt::local_name_of(raw_xml).starts_with("Notification")
}
