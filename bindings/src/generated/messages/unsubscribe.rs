// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::SubscriptionId;

/// Ends a subscription.
///
/// Complex type `m:UnsubscribeType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:Unsubscribe`.
///
/// Example, and the other operations of the area: [Notifications](super::super::operation_index#notifications).
///
/// Microsoft's reference: [`Unsubscribe`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/unsubscribe-operation).
#[doc(alias = "UnsubscribeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Unsubscribe {
    /// Element `m:SubscriptionId`, required.
    pub subscription_id: SubscriptionId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for Unsubscribe {}

impl Unsubscribe {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(subscription_id: SubscriptionId) -> Self {
        Self {
            subscription_id,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    Unsubscribe = "m:UnsubscribeType", required 1, new(value);
    elements m {
        0 subscription_id: "SubscriptionId" required 0;
    }
    kept { kept }
}

rt::root! {
    Unsubscribe = "m:Unsubscribe"
}
