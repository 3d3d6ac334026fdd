// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    BaseNotificationEvent, BaseObjectChangedEvent, ModifiedEvent, MovedCopiedEvent, SubscriptionId,
    Watermark,
};

/// Complex type `t:NotificationType`.
///
/// Microsoft's reference: [`Notification`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/notification-ex15websvcsotherref).
#[doc(alias = "NotificationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Notification {
    /// Element `t:SubscriptionId`, required.
    pub subscription_id: SubscriptionId,
    /// Element `t:PreviousWatermark`, optional.
    pub previous_watermark: Option<Watermark>,
    /// Element `t:MoreEvents`, optional.
    pub more_events: Option<bool>,
    /// Choice of `t:CopiedEvent`, `t:CreatedEvent`, `t:DeletedEvent`, `t:ModifiedEvent`, `t:MovedEvent`, `t:NewMailEvent`, `t:StatusEvent`, `t:FreeBusyChangedEvent`, 1 or more.
    pub event: Vec<NotificationEvent>,
}

impl Eq for Notification {}

impl Notification {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(subscription_id: SubscriptionId) -> Self {
        Self {
            subscription_id,
            previous_watermark: None,
            more_events: None,
            event: Vec::new(),
        }
    }
}

rt::complex_type! {
    Notification = "t:NotificationType" checked, required 1, new(value);
    fields {
        0 subscription_id: element(t "SubscriptionId") required 0;
        1 previous_watermark: element(t "PreviousWatermark") optional;
        2 more_events: element(t "MoreEvents") optional;
        3 event: choice(NotificationEvent) at_least_once;
    }
}

/// The choice in `t:NotificationType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NotificationEvent {
    /// Element `t:CopiedEvent`.
    CopiedEvent(Box<MovedCopiedEvent>),
    /// Element `t:CreatedEvent`.
    CreatedEvent(Box<BaseObjectChangedEvent>),
    /// Element `t:DeletedEvent`.
    DeletedEvent(Box<BaseObjectChangedEvent>),
    /// Element `t:ModifiedEvent`.
    ModifiedEvent(Box<ModifiedEvent>),
    /// Element `t:MovedEvent`.
    MovedEvent(Box<MovedCopiedEvent>),
    /// Element `t:NewMailEvent`.
    NewMailEvent(Box<BaseObjectChangedEvent>),
    /// Element `t:StatusEvent`.
    StatusEvent(Box<BaseNotificationEvent>),
    /// Element `t:FreeBusyChangedEvent`, since `Exchange2010_SP1`.
    FreeBusyChangedEvent(Box<BaseObjectChangedEvent>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for NotificationEvent {}

rt::choice_type! {
    NotificationEvent;
    0 CopiedEvent: t "CopiedEvent";
    1 CreatedEvent: t "CreatedEvent";
    2 DeletedEvent: t "DeletedEvent";
    3 ModifiedEvent(ModifiedEvent): t "ModifiedEvent";
    4 MovedEvent: t "MovedEvent";
    5 NewMailEvent: t "NewMailEvent";
    6 StatusEvent(BaseNotificationEvent): t "StatusEvent";
    7 FreeBusyChangedEvent: t "FreeBusyChangedEvent";
}

rt::common_base! {
    NotificationEvent: BaseNotificationEvent, as_notification_event, as_notification_event_mut;
    CopiedEvent.base.base;
    CreatedEvent.base;
    DeletedEvent.base;
    ModifiedEvent.base.base;
    MovedEvent.base.base;
    NewMailEvent.base;
    StatusEvent;
    FreeBusyChangedEvent.base;
}
