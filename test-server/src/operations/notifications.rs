//! `Subscribe`, `GetEvents`, `GetStreamingEvents` and `Unsubscribe`.

use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ews_bindings::messages::{
    GetEvents, GetEventsResponseMessage, GetStreamingEvents, ResponseCode, ResponseMessage, Subscribe,
    SubscribeResponseMessage, SubscribeSubscriptionRequest, Unsubscribe,
};
use ews_bindings::operation::Message as _;
use ews_bindings::types::{
    BaseNotificationEvent, BaseObjectChangedEvent, BaseObjectChangedEventId, FolderId, ItemId, ModifiedEvent,
    MovedCopiedEvent, MovedCopiedEventOldId, NonEmptyArrayOfBaseFolderIds, Notification, NotificationEvent,
};

use super::stream::EventStream;
use super::{Call, Outcome};
use crate::mailbox::id::IdKind;
use crate::mailbox::{Event, EventKind, ObjectId};
use crate::refusal::Refusal;
use crate::subscriptions::{Mode, Subscription};

/// The largest number of events in a response.
pub(super) const EVENTS_IN_A_RESPONSE: usize = 50;

/// The number of minutes after which the server forgets a streaming subscription without a connection.
const STREAMING_TIMEOUT: u32 = 30;

impl Call<'_> {
    pub(super) fn subscribe(&mut self, request: &Subscribe) -> Outcome<SubscribeResponseMessage> {
        let (mode, all, folders, kinds, minutes) = match &request.0 {
            SubscribeSubscriptionRequest::PullSubscriptionRequest(pull) => {
                let minutes = u32::try_from(*pull.timeout).unwrap_or(1);
                (Mode::Pull, pull.subscribe_to_all_folders, &pull.folder_ids, &pull.event_types, minutes)
            }
            SubscribeSubscriptionRequest::StreamingSubscriptionRequest(streaming) => {
                let (all, kinds) = (streaming.subscribe_to_all_folders, &streaming.event_types);
                (Mode::Streaming, all, &streaming.folder_ids, kinds, STREAMING_TIMEOUT)
            }
            _ => {
                let text = "This server does not send push notifications.";
                return Err(Refusal::new(ResponseCode::ErrorInvalidSubscriptionRequest, text));
            }
        };
        let folders = self.subscribed_folders(all == Some(true), folders.as_ref())?;
        let position = self.watched_from(request)?;
        let id = self.own().new_id(IdKind::Subscription);
        let subscription = Subscription {
            mailbox: self.mailbox,
            folders,
            kinds: kinds.iter().cloned().collect(),
            mode,
            position,
            timeout: self.state.minute * minutes,
            used: Instant::now(),
        };
        self.state.subscriptions.add(id.clone(), subscription);
        let number = self.own().number;
        let watermark = (mode == Mode::Pull).then(|| watermark(number, position).try_into().ok()).flatten();
        let subscription_id = id.try_into().ok();
        Ok(SubscribeResponseMessage { subscription_id, watermark, ..SubscribeResponseMessage::success() })
    }

    /// Returns the folders of a subscription, or `None` if it has all folders.
    fn subscribed_folders(
        &mut self,
        all: bool,
        folders: Option<&NonEmptyArrayOfBaseFolderIds>,
    ) -> Outcome<Option<Vec<String>>> {
        match folders {
            Some(folders) if !all => {
                folders.iter().map(|folder| self.any_folder_id(folder)).collect::<Outcome<_>>().map(Some)
            }
            None if all => Ok(None),
            _ => {
                let text = "A subscription has either folders, or all folders.";
                Err(Refusal::new(ResponseCode::ErrorInvalidSubscriptionRequest, text))
            }
        }
    }

    /// Returns the position of the first event of a new subscription: the position of its watermark, or the end of the
    /// events.
    fn watched_from(&mut self, request: &Subscribe) -> Outcome<usize> {
        let end = self.own().events.end();
        match &request.0 {
            SubscribeSubscriptionRequest::PullSubscriptionRequest(pull) => match &pull.watermark {
                Some(watermark) => self.position(watermark.as_str()),
                None => Ok(end),
            },
            _ => Ok(end),
        }
    }

    pub(super) fn get_events(&mut self, request: &GetEvents) -> Outcome<GetEventsResponseMessage> {
        let position = self.position(request.watermark.as_str())?;
        let (mailbox, id) = (self.mailbox, request.subscription_id.as_str());
        let found = self.state.subscriptions.used(id, mailbox, Mode::Pull);
        let subscription = found.ok_or_else(subscription_not_found)?;
        let own = &self.state.mailboxes[mailbox];
        let next = subscription.next(own, position, EVENTS_IN_A_RESPONSE);
        let (events, after) = next.ok_or_else(invalid_watermark)?;
        let mut notification = Notification::new(request.subscription_id.clone());
        notification.previous_watermark = Some(request.watermark.clone());
        notification.more_events = Some(after < own.events.end());
        let notified =
            |(event, after): &(Event, usize)| notified(event, Some(&watermark(own.number, *after)));
        notification.event = events.iter().map(notified).collect();
        if events.is_empty() {
            let status = BaseNotificationEvent { watermark: watermark(own.number, after).try_into().ok() };
            notification.event.push(NotificationEvent::StatusEvent(status.into()));
        }
        let notification = Some(notification.into());
        Ok(GetEventsResponseMessage { notification, ..GetEventsResponseMessage::success() })
    }

    pub(super) fn unsubscribe(&mut self, request: &Unsubscribe) -> Outcome<ResponseMessage> {
        let is_removed = self.state.subscriptions.remove(request.subscription_id.as_str(), self.mailbox);
        if is_removed { Ok(ResponseMessage::success()) } else { Err(subscription_not_found()) }
    }

    pub(super) fn get_streaming_events(&mut self, request: &GetStreamingEvents) -> EventStream {
        let minutes = u32::try_from(*request.connection_timeout).unwrap_or(1);
        let ids = request.subscription_ids.iter().map(|id| id.as_str().to_owned()).collect();
        EventStream::new(self.mailbox, ids, self.version.clone(), self.state.minute * minutes)
    }

    /// Returns the position to which a watermark of the mailbox refers.
    fn position(&mut self, text: &str) -> Outcome<usize> {
        let bytes = STANDARD.decode(text).unwrap_or_default();
        let own_bytes = bytes.strip_prefix(&self.own().number.to_be_bytes());
        let bytes = own_bytes.and_then(|bytes| bytes.try_into().ok());
        let position = bytes.and_then(|bytes| usize::try_from(u64::from_be_bytes(bytes)).ok());
        let is_known = |position: &usize| self.own().events.from(*position).is_some();
        position.filter(is_known).ok_or_else(invalid_watermark)
    }
}

/// Returns the watermark of a position in the events of the mailbox with a number.
fn watermark(mailbox: u32, position: usize) -> String {
    STANDARD.encode([&mailbox.to_be_bytes()[..], &(position as u64).to_be_bytes()].concat())
}

fn invalid_watermark() -> Refusal {
    Refusal::new(ResponseCode::ErrorInvalidWatermark, "The watermark is invalid.")
}

pub(super) fn subscription_not_found() -> Refusal {
    Refusal::new(ResponseCode::ErrorSubscriptionNotFound, "The specified subscription was not found.")
}

/// Creates the element of an event. A streaming notification does not have watermarks.
pub(super) fn notified(event: &Event, after: Option<&str>) -> NotificationEvent {
    let base = BaseNotificationEvent { watermark: after.and_then(|after| after.to_owned().try_into().ok()) };
    let id = match &event.object {
        ObjectId::Item(id) => BaseObjectChangedEventId::from(ItemId::new(id.as_str())),
        ObjectId::Folder(id) => FolderId::new(id.as_str()).into(),
    };
    let changed = BaseObjectChangedEvent::new(event.time, id, FolderId::new(event.parent.as_str()));
    let changed = BaseObjectChangedEvent { base, ..changed };
    let moved = |old: &ObjectId, old_parent: &str| {
        let old_id = match old {
            ObjectId::Item(id) => MovedCopiedEventOldId::OldItemId(ItemId::new(id.as_str()).into()),
            ObjectId::Folder(id) => MovedCopiedEventOldId::OldFolderId(FolderId::new(id.as_str()).into()),
        };
        let old_parent_folder_id = FolderId::new(old_parent);
        Box::new(MovedCopiedEvent { base: changed.clone(), old_id, old_parent_folder_id })
    };
    match &event.kind {
        EventKind::NewMail => NotificationEvent::NewMailEvent(changed.into()),
        EventKind::Created => NotificationEvent::CreatedEvent(changed.into()),
        EventKind::Deleted => NotificationEvent::DeletedEvent(changed.into()),
        EventKind::Modified => {
            NotificationEvent::ModifiedEvent(ModifiedEvent { base: changed, unread_count: None }.into())
        }
        EventKind::Moved { old, old_parent } => NotificationEvent::MovedEvent(moved(old, old_parent)),
        EventKind::Copied { old, old_parent } => NotificationEvent::CopiedEvent(moved(old, old_parent)),
    }
}
