// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{SubscriptionId, Watermark};

/// Gets the events of a pull subscription.
///
/// Complex type `m:GetEventsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetEvents`.
///
/// Example, and the other operations of the area: [Notifications](super::super::operation_index#notifications).
///
/// Microsoft's reference: [`GetEvents`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getevents-operation).
#[doc(alias = "GetEventsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEvents {
    /// Element `m:SubscriptionId`, required.
    pub subscription_id: SubscriptionId,
    /// Element `m:Watermark`, required.
    pub watermark: Watermark,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetEvents {}

impl GetEvents {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(subscription_id: SubscriptionId, watermark: Watermark) -> Self {
        Self {
            subscription_id,
            watermark,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetEvents = "m:GetEventsType", required 2, new(value value);
    elements m {
        0 subscription_id: "SubscriptionId" required 0;
        1 watermark: "Watermark" required 1;
    }
    kept { kept }
}

rt::root! {
    GetEvents = "m:GetEvents"
}
