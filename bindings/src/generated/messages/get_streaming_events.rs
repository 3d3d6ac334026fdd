// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfSubscriptionIds, StreamingSubscriptionConnectionTimeout};

/// Opens a connection on which the server sends the events of streaming subscriptions.
///
/// Complex type `m:GetStreamingEventsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetStreamingEvents`.
///
/// Example, and the other operations of the area: [Notifications](super::super::operation_index#notifications).
///
/// Microsoft's reference: [`GetStreamingEvents`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getstreamingevents-operation).
#[doc(alias = "GetStreamingEventsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEvents {
    /// Element `m:SubscriptionIds`, required.
    pub subscription_ids: NonEmptyArrayOfSubscriptionIds,
    /// Element `m:ConnectionTimeout`, required.
    pub connection_timeout: StreamingSubscriptionConnectionTimeout,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetStreamingEvents {}

impl GetStreamingEvents {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        subscription_ids: impl Into<NonEmptyArrayOfSubscriptionIds>,
        connection_timeout: StreamingSubscriptionConnectionTimeout,
    ) -> Self {
        Self {
            subscription_ids: subscription_ids.into(),
            connection_timeout,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetStreamingEvents = "m:GetStreamingEventsType", required 2, new(value(NonEmptyArrayOfSubscriptionIds) value);
    elements m {
        0 subscription_ids: "SubscriptionIds" required 0;
        1 connection_timeout: "ConnectionTimeout" required 1;
    }
    kept { kept }
}

rt::root! {
    GetStreamingEvents = "m:GetStreamingEvents"
}
