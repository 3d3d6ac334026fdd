// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{PullSubscriptionRequest, PushSubscriptionRequest, StreamingSubscriptionRequest};

/// Starts a subscription to the events of folders: streaming, pull or push.
///
/// Complex type `m:SubscribeType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:Subscribe`.
///
/// Example, and the other operations of the area: [Notifications](super::super::operation_index#notifications).
///
/// Microsoft's reference: [`Subscribe`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/subscribe-operation).
#[doc(alias = "SubscribeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Subscribe(pub SubscribeSubscriptionRequest);

impl Eq for Subscribe {}

rt::choice_content! {
    struct Subscribe(SubscribeSubscriptionRequest) = "m:SubscribeType";
}

rt::from_alternatives! {
    Subscribe.0: PullSubscriptionRequest, PushSubscriptionRequest, StreamingSubscriptionRequest
}

rt::root! {
    Subscribe = "m:Subscribe"
}

/// The choice in `m:SubscribeType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SubscribeSubscriptionRequest {
    /// Element `m:PullSubscriptionRequest`.
    PullSubscriptionRequest(Box<PullSubscriptionRequest>),
    /// Element `m:PushSubscriptionRequest`.
    PushSubscriptionRequest(Box<PushSubscriptionRequest>),
    /// Element `m:StreamingSubscriptionRequest`, since `Exchange2010_SP1`.
    StreamingSubscriptionRequest(Box<StreamingSubscriptionRequest>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for SubscribeSubscriptionRequest {}

rt::choice_type! {
    SubscribeSubscriptionRequest;
    0 PullSubscriptionRequest(PullSubscriptionRequest): m "PullSubscriptionRequest";
    1 PushSubscriptionRequest(PushSubscriptionRequest): m "PushSubscriptionRequest";
    2 StreamingSubscriptionRequest(StreamingSubscriptionRequest): m "StreamingSubscriptionRequest";
}
