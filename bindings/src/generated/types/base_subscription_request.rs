// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{NonEmptyArrayOfBaseFolderIds, NonEmptyArrayOfNotificationEventTypes, Watermark};

/// Abstract complex type `t:BaseSubscriptionRequestType`.
#[doc(alias = "BaseSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseSubscriptionRequest {
    /// Attribute `SubscribeToAllFolders`, optional, since `Exchange2010_SP1`.
    pub subscribe_to_all_folders: Option<bool>,
    /// Element `t:FolderIds`, optional.
    pub folder_ids: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `t:EventTypes`, required.
    pub event_types: NonEmptyArrayOfNotificationEventTypes,
    /// Element `t:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl Eq for BaseSubscriptionRequest {}

impl BaseSubscriptionRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(event_types: impl Into<NonEmptyArrayOfNotificationEventTypes>) -> Self {
        Self {
            subscribe_to_all_folders: None,
            folder_ids: None,
            event_types: event_types.into(),
            watermark: None,
        }
    }
}

rt::complex_type! {
    BaseSubscriptionRequest = "t:BaseSubscriptionRequestType", required 1, new(value(NonEmptyArrayOfNotificationEventTypes));
    attributes {
        0 subscribe_to_all_folders: "SubscribeToAllFolders" optional;
    }
    elements t {
        0 folder_ids: "FolderIds" optional;
        1 event_types: "EventTypes" required 0;
        2 watermark: "Watermark" optional;
    }
}
