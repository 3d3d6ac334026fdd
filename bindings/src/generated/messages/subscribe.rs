// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{
    PullSubscriptionRequest, PushSubscriptionRequest, StreamingSubscriptionRequest,
};

/// Complex type `m:SubscribeType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:Subscribe`.
#[doc(alias = "SubscribeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Subscribe(pub Box<SubscribeSubscriptionRequest>);

impl Subscribe {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SubscribeType",
        required: &[
            "m:PullSubscriptionRequest|m:PushSubscriptionRequest|m:StreamingSubscriptionRequest",
        ],
        bits: 1,
        content: xml::Content::Model(
            "(m:PullSubscriptionRequest | m:PushSubscriptionRequest | m:StreamingSubscriptionRequest)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::choice_wrapper_type!(Subscribe, SubscribeSubscriptionRequest);

::ews_bindings::complex_type!(Subscribe);

impl xml::ReadNode for Subscribe {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut *self.0, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut *self.0)
    }
}

impl xml::WriteNode for Subscribe {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:SubscribeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SubscribeSubscriptionRequest {
    /// Element `m:PullSubscriptionRequest`.
    PullSubscriptionRequest(PullSubscriptionRequest),
    /// Element `m:PushSubscriptionRequest`.
    PushSubscriptionRequest(PushSubscriptionRequest),
    /// Element `m:StreamingSubscriptionRequest`.
    StreamingSubscriptionRequest(StreamingSubscriptionRequest),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SubscribeSubscriptionRequest : PullSubscriptionRequest(PullSubscriptionRequest),
    PushSubscriptionRequest(PushSubscriptionRequest),
    StreamingSubscriptionRequest(StreamingSubscriptionRequest)
);

impl xml::ReadChoice for SubscribeSubscriptionRequest {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "PullSubscriptionRequest") => {
                input.alternative(tag, Self::PullSubscriptionRequest)
            }
            (xml::M, "PushSubscriptionRequest") => {
                input.alternative(tag, Self::PushSubscriptionRequest)
            }
            (xml::M, "StreamingSubscriptionRequest") => {
                input.alternative(tag, Self::StreamingSubscriptionRequest)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SubscribeSubscriptionRequest);

impl xml::WriteChoice for SubscribeSubscriptionRequest {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::PullSubscriptionRequest(value) => {
                out.element("m:PullSubscriptionRequest", value)
            }
            Self::PushSubscriptionRequest(value) => {
                out.element("m:PushSubscriptionRequest", value)
            }
            Self::StreamingSubscriptionRequest(value) => {
                out.element("m:StreamingSubscriptionRequest", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
