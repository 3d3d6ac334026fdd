// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{NonEmptyArrayOfBaseFolderIds, NonEmptyArrayOfNotificationEventTypes};

/// Complex type `t:StreamingSubscriptionRequestType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`StreamingSubscriptionRequest`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/streamingsubscriptionrequest).
#[doc(alias = "StreamingSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StreamingSubscriptionRequest {
    /// Attribute `SubscribeToAllFolders`, optional.
    pub subscribe_to_all_folders: Option<bool>,
    /// Element `t:FolderIds`, optional.
    pub folder_ids: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `t:EventTypes`, required.
    pub event_types: NonEmptyArrayOfNotificationEventTypes,
}

impl Eq for StreamingSubscriptionRequest {}

impl StreamingSubscriptionRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(event_types: impl Into<NonEmptyArrayOfNotificationEventTypes>) -> Self {
        Self {
            subscribe_to_all_folders: None,
            folder_ids: None,
            event_types: event_types.into(),
        }
    }
}

rt::complex_type! {
    StreamingSubscriptionRequest = "t:StreamingSubscriptionRequestType", required 1, new(value(NonEmptyArrayOfNotificationEventTypes));
    attributes {
        0 subscribe_to_all_folders: "SubscribeToAllFolders" optional;
    }
    elements t {
        0 folder_ids: "FolderIds" optional;
        1 event_types: "EventTypes" required 0;
    }
}
