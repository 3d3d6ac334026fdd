// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseSubscriptionRequest, NonEmptyArrayOfNotificationEventTypes, SubscriptionTimeout};

/// Complex type `t:PullSubscriptionRequestType`.
///
/// Extends `t:BaseSubscriptionRequestType`.
///
/// Fields inherited from [`BaseSubscriptionRequest`]: `subscribe_to_all_folders`, `folder_ids`, `event_types`, `watermark`.
///
/// Microsoft's reference: [`PullSubscriptionRequest`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/pullsubscriptionrequest).
#[doc(alias = "PullSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PullSubscriptionRequest {
    /// The value of the base type, [`BaseSubscriptionRequest`].
    pub base: BaseSubscriptionRequest,
    /// Element `t:Timeout`, required.
    pub timeout: SubscriptionTimeout,
}

impl Eq for PullSubscriptionRequest {}

impl PullSubscriptionRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        event_types: impl Into<NonEmptyArrayOfNotificationEventTypes>,
        timeout: SubscriptionTimeout,
    ) -> Self {
        Self {
            base: BaseSubscriptionRequest::new(event_types),
            timeout,
        }
    }
}

rt::complex_type! {
    PullSubscriptionRequest: BaseSubscriptionRequest = "t:PullSubscriptionRequestType", required 2, new(value(NonEmptyArrayOfNotificationEventTypes) value);
    attributes {
        base;
    }
    elements t {
        base 3;
        0 timeout: "Timeout" required 1;
    }
}
