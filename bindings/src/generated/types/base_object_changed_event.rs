// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{BaseNotificationEvent, FolderId, ItemId, ModifiedEvent, MovedCopiedEvent};

/// Complex type `t:BaseObjectChangedEventType`.
///
/// Extends `t:BaseNotificationEventType`.
///
/// Fields inherited from [`BaseNotificationEvent`]: `watermark`.
#[doc(alias = "BaseObjectChangedEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseObjectChangedEvent {
    /// The value of the base type, [`BaseNotificationEvent`].
    pub base: BaseNotificationEvent,
    /// Element `t:TimeStamp`, required.
    pub time_stamp: value::DateTime,
    /// Choice of `t:FolderId`, `t:ItemId`, required.
    pub id: BaseObjectChangedEventId,
    /// Element `t:ParentFolderId`, required.
    pub parent_folder_id: FolderId,
}

impl Eq for BaseObjectChangedEvent {}

impl BaseObjectChangedEvent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        time_stamp: value::DateTime,
        id: impl Into<BaseObjectChangedEventId>,
        parent_folder_id: impl Into<FolderId>,
    ) -> Self {
        Self {
            base: BaseNotificationEvent::default(),
            time_stamp,
            id: id.into(),
            parent_folder_id: parent_folder_id.into(),
        }
    }
}

rt::complex_type! {
    BaseObjectChangedEvent: BaseNotificationEvent = "t:BaseObjectChangedEventType", required 3, new(value value(BaseObjectChangedEventId) value(FolderId));
    fields {
        base 1;
        0 time_stamp: element(t "TimeStamp") required 0;
        1 id: choice(BaseObjectChangedEventId) required 1;
        2 parent_folder_id: element(t "ParentFolderId") required 2;
    }
    derived_types {
        ModifiedEvent = "t:ModifiedEventType";
        MovedCopiedEvent = "t:MovedCopiedEventType";
    }
}

/// The choice in `t:BaseObjectChangedEventType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum BaseObjectChangedEventId {
    /// Element `t:FolderId`.
    FolderId(Box<FolderId>),
    /// Element `t:ItemId`.
    ItemId(Box<ItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for BaseObjectChangedEventId {}

rt::choice_type! {
    BaseObjectChangedEventId;
    0 FolderId(FolderId): t "FolderId";
    1 ItemId(ItemId): t "ItemId";
}
