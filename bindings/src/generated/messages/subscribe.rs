// @generated

use ::ews_bindings::{rt, xml};

use super::super::types::{
    PullSubscriptionRequest, PushSubscriptionRequest, StreamingSubscriptionRequest,
};

/// Complex type `m:SubscribeType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:Subscribe`.
#[doc(alias = "SubscribeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Subscribe(pub SubscribeSubscriptionRequest);

impl Eq for Subscribe {}

rt::complex_type!(
    Subscribe { name: "m:SubscribeType", required:
    "m:PullSubscriptionRequest|m:PushSubscriptionRequest|m:StreamingSubscriptionRequest",
    bits: 1, model:
    "(m:PullSubscriptionRequest | m:PushSubscriptionRequest | m:StreamingSubscriptionRequest)"
    }
);

rt::choice_wrapper_type!(Subscribe, SubscribeSubscriptionRequest);

rt::from_alternatives!(
    Subscribe.0: PullSubscriptionRequest, PushSubscriptionRequest,
    StreamingSubscriptionRequest
);

rt::root!(Subscribe, "m:Subscribe");

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

rt::from_variants!(
    SubscribeSubscriptionRequest: PullSubscriptionRequest(PullSubscriptionRequest),
    PushSubscriptionRequest(PushSubscriptionRequest),
    StreamingSubscriptionRequest(StreamingSubscriptionRequest)
);

rt::choice_type!(
    SubscribeSubscriptionRequest { 0 PullSubscriptionRequest = m
    "PullSubscriptionRequest", 1 PushSubscriptionRequest = m "PushSubscriptionRequest", 2
    StreamingSubscriptionRequest = m "StreamingSubscriptionRequest" }
);
