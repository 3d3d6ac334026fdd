// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{BaseObjectChangedEvent, BaseObjectChangedEventId, FolderId};

/// Complex type `t:ModifiedEventType`.
///
/// Extends `t:BaseObjectChangedEventType`.
///
/// Fields inherited from [`BaseObjectChangedEvent`]: `time_stamp`, `id`, `parent_folder_id`.
///
/// Fields inherited from [`BaseNotificationEvent`](super::BaseNotificationEvent): `watermark`.
///
/// Microsoft's reference: [`ModifiedEvent`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/modifiedevent).
#[doc(alias = "ModifiedEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModifiedEvent {
    /// The value of the base type, [`BaseObjectChangedEvent`].
    pub base: BaseObjectChangedEvent,
    /// Element `t:UnreadCount`, optional.
    pub unread_count: Option<i32>,
}

impl Eq for ModifiedEvent {}

impl ModifiedEvent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        time_stamp: value::DateTime,
        id: impl Into<BaseObjectChangedEventId>,
        parent_folder_id: impl Into<FolderId>,
    ) -> Self {
        Self {
            base: BaseObjectChangedEvent::new(time_stamp, id, parent_folder_id),
            unread_count: None,
        }
    }
}

rt::complex_type! {
    ModifiedEvent: BaseObjectChangedEvent = "t:ModifiedEventType", required 3, new(value value(BaseObjectChangedEventId) value(FolderId));
    fields {
        base 4;
        0 unread_count: element(t "UnreadCount") optional;
    }
}
