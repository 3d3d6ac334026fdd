// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseSubscriptionRequest, NonEmptyArrayOfNotificationEventTypes, SubscriptionStatusFrequency};

/// Complex type `t:PushSubscriptionRequestType`.
///
/// Extends `t:BaseSubscriptionRequestType`.
///
/// Fields inherited from [`BaseSubscriptionRequest`]: `subscribe_to_all_folders`, `folder_ids`, `event_types`, `watermark`.
///
/// Microsoft's reference: [`PushSubscriptionRequest`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/pushsubscriptionrequest).
#[doc(alias = "PushSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PushSubscriptionRequest {
    /// The value of the base type, [`BaseSubscriptionRequest`].
    pub base: BaseSubscriptionRequest,
    /// Element `t:StatusFrequency`, required.
    pub status_frequency: SubscriptionStatusFrequency,
    /// Element `t:URL`, required.
    pub url: String,
    /// Element `t:CallerData`, optional, since `Exchange2013_SP1`.
    pub caller_data: Option<String>,
}

impl Eq for PushSubscriptionRequest {}

impl PushSubscriptionRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        event_types: impl Into<NonEmptyArrayOfNotificationEventTypes>,
        status_frequency: SubscriptionStatusFrequency,
        url: impl Into<String>,
    ) -> Self {
        Self {
            base: BaseSubscriptionRequest::new(event_types),
            status_frequency,
            url: url.into(),
            caller_data: None,
        }
    }
}

rt::complex_type! {
    PushSubscriptionRequest: BaseSubscriptionRequest = "t:PushSubscriptionRequestType", required 3, new(value(NonEmptyArrayOfNotificationEventTypes) value text);
    attributes {
        base;
    }
    elements t {
        base 3;
        0 status_frequency: "StatusFrequency" required 1;
        1 url: "URL" required 2;
        2 caller_data: "CallerData" optional;
    }
}
