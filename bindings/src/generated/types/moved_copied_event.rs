// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{BaseObjectChangedEvent, BaseObjectChangedEventId, FolderId, ItemId};

/// Complex type `t:MovedCopiedEventType`.
///
/// Extends `t:BaseObjectChangedEventType`.
///
/// Fields inherited from [`BaseObjectChangedEvent`]: `time_stamp`, `id`, `parent_folder_id`.
///
/// Fields inherited from [`BaseNotificationEvent`](super::BaseNotificationEvent): `watermark`.
#[doc(alias = "MovedCopiedEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MovedCopiedEvent {
    /// The value of the base type, [`BaseObjectChangedEvent`].
    pub base: BaseObjectChangedEvent,
    /// Choice of `t:OldFolderId`, `t:OldItemId`, required.
    pub old_id: MovedCopiedEventOldId,
    /// Element `t:OldParentFolderId`, required.
    pub old_parent_folder_id: FolderId,
}

impl Eq for MovedCopiedEvent {}

impl MovedCopiedEvent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        time_stamp: value::DateTime,
        id: impl Into<BaseObjectChangedEventId>,
        parent_folder_id: impl Into<FolderId>,
        old_id: impl Into<MovedCopiedEventOldId>,
        old_parent_folder_id: impl Into<FolderId>,
    ) -> Self {
        Self {
            base: BaseObjectChangedEvent::new(time_stamp, id, parent_folder_id),
            old_id: old_id.into(),
            old_parent_folder_id: old_parent_folder_id.into(),
        }
    }
}

rt::complex_type! {
    MovedCopiedEvent: BaseObjectChangedEvent = "t:MovedCopiedEventType", required 5, new(value value(BaseObjectChangedEventId) value(FolderId) value(MovedCopiedEventOldId) value(FolderId));
    fields {
        base 4;
        0 old_id: choice(MovedCopiedEventOldId) required 3;
        1 old_parent_folder_id: element(t "OldParentFolderId") required 4;
    }
}

/// The choice in `t:MovedCopiedEventType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum MovedCopiedEventOldId {
    /// Element `t:OldFolderId`.
    OldFolderId(Box<FolderId>),
    /// Element `t:OldItemId`.
    OldItemId(Box<ItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for MovedCopiedEventOldId {}

rt::choice_type! {
    MovedCopiedEventOldId;
    0 OldFolderId(FolderId): t "OldFolderId";
    1 OldItemId(ItemId): t "OldItemId";
}
