// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    NonEmptyArrayOfSubscriptionIds, StreamingSubscriptionConnectionTimeout,
};

/// Complex type `m:GetStreamingEventsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetStreamingEvents`.
#[doc(alias = "GetStreamingEventsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetStreamingEvents {
    /// Element `m:SubscriptionIds`, required.
    pub subscription_ids: NonEmptyArrayOfSubscriptionIds,
    /// Element `m:ConnectionTimeout`, required.
    pub connection_timeout: StreamingSubscriptionConnectionTimeout,
}

impl Eq for GetStreamingEvents {}

xml::complex_type!(
    GetStreamingEvents { name: "m:GetStreamingEventsType", required:
    "m:SubscriptionIds, m:ConnectionTimeout", bits: 2, model:
    "m:SubscriptionIds, m:ConnectionTimeout" }
);

impl GetStreamingEvents {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        subscription_ids: NonEmptyArrayOfSubscriptionIds,
        connection_timeout: StreamingSubscriptionConnectionTimeout,
    ) -> Self {
        Self {
            subscription_ids,
            connection_timeout,
        }
    }
}

xml::blank_new!(GetStreamingEvents: blank, blank);

impl xml::ReadNode for GetStreamingEvents {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SubscriptionIds") => {
                input.require(&mut self.subscription_ids, tag, 0)
            }
            (xml::M, "ConnectionTimeout") => {
                input.require(&mut self.connection_timeout, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetStreamingEvents {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SubscriptionIds", &self.subscription_ids);
        out.element("m:ConnectionTimeout", &self.connection_timeout);
    }
}

xml::root!(GetStreamingEvents, "m:GetStreamingEvents");
