// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::SubscriptionStatus;

/// Complex type `m:SendNotificationResultType`.
///
/// Global element `m:SendNotificationResult`.
///
/// Microsoft's reference: [`SendNotificationResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sendnotificationresult).
#[doc(alias = "SendNotificationResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SendNotificationResult {
    /// Element `m:SubscriptionStatus`, required.
    pub subscription_status: SubscriptionStatus,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SendNotificationResult {}

impl SendNotificationResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(subscription_status: SubscriptionStatus) -> Self {
        Self {
            subscription_status,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SendNotificationResult = "m:SendNotificationResultType", required 1, new(value);
    elements m {
        0 subscription_status: "SubscriptionStatus" required 0;
    }
    kept { kept }
}

rt::root! {
    SendNotificationResult = "m:SendNotificationResult"
}
