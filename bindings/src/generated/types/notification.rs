// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    BaseNotificationEvent, BaseObjectChangedEvent, ModifiedEvent, MovedCopiedEvent,
    SubscriptionId, Watermark,
};

/// Complex type `t:NotificationType`.
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
    /// One of `t:CopiedEvent`, `t:CreatedEvent`, `t:DeletedEvent`, `t:ModifiedEvent`, `t:MovedEvent`, `t:NewMailEvent`, `t:StatusEvent`, `t:FreeBusyChangedEvent`, 1 or more.
    pub event: Vec<NotificationEvent>,
}

impl Eq for Notification {}

rt::complex_type!(
    Notification { name: "t:NotificationType", required: "t:SubscriptionId", bits: 1,
    model:
    "t:SubscriptionId, t:PreviousWatermark?, t:MoreEvents?, (t:CopiedEvent | t:CreatedEvent | t:DeletedEvent | t:ModifiedEvent | t:MovedEvent | t:NewMailEvent | t:StatusEvent | t:FreeBusyChangedEvent)+",
    flags: checked }
);

impl Notification {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(Notification: placeholder);

impl rt::ReadComplex for Notification {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SubscriptionId") => {
                reader.require(&mut self.subscription_id, tag, 0)
            }
            (rt::T, "PreviousWatermark") => {
                reader.fill(&mut self.previous_watermark, tag)
            }
            (rt::T, "MoreEvents") => reader.fill(&mut self.more_events, tag),
            _ => reader.choose_each(&mut self.event, tag),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_each(&mut self.event, raw)
    }
}

impl rt::WriteComplex for Notification {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SubscriptionId", &self.subscription_id);
        out.element("t:PreviousWatermark", &self.previous_watermark);
        out.element("t:MoreEvents", &self.more_events);
        out.choice(&self.event);
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

impl NotificationEvent {
    /// What the alternatives have in common, their [`BaseNotificationEvent`]; `None` for one that has none.
    #[inline]
    pub fn as_notification_event(&self) -> Option<&BaseNotificationEvent> {
        Some(
            match self {
                Self::CopiedEvent(value) => &value.base.base,
                Self::CreatedEvent(value) => &value.base,
                Self::DeletedEvent(value) => &value.base,
                Self::ModifiedEvent(value) => &value.base.base,
                Self::MovedEvent(value) => &value.base.base,
                Self::NewMailEvent(value) => &value.base,
                Self::StatusEvent(value) => &**value,
                Self::FreeBusyChangedEvent(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_notification_event`], to change it.
    #[inline]
    pub fn as_notification_event_mut(&mut self) -> Option<&mut BaseNotificationEvent> {
        Some(
            match self {
                Self::CopiedEvent(value) => &mut value.base.base,
                Self::CreatedEvent(value) => &mut value.base,
                Self::DeletedEvent(value) => &mut value.base,
                Self::ModifiedEvent(value) => &mut value.base.base,
                Self::MovedEvent(value) => &mut value.base.base,
                Self::NewMailEvent(value) => &mut value.base,
                Self::StatusEvent(value) => &mut **value,
                Self::FreeBusyChangedEvent(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    NotificationEvent: ModifiedEvent(ModifiedEvent), StatusEvent(BaseNotificationEvent)
);

rt::choice_type!(
    NotificationEvent { 0 CopiedEvent = t "CopiedEvent", 1 CreatedEvent = t
    "CreatedEvent", 2 DeletedEvent = t "DeletedEvent", 3 ModifiedEvent = t
    "ModifiedEvent", 4 MovedEvent = t "MovedEvent", 5 NewMailEvent = t "NewMailEvent", 6
    StatusEvent = t "StatusEvent", 7 FreeBusyChangedEvent = t "FreeBusyChangedEvent" }
);
