// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GetStreamingEvents: placeholder, placeholder);

impl rt::ReadComplex for GetStreamingEvents {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SubscriptionIds") => {
                reader.require(&mut self.subscription_ids, tag, 0)
            }
            (rt::M, "ConnectionTimeout") => {
                reader.require(&mut self.connection_timeout, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetStreamingEvents {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SubscriptionIds", &self.subscription_ids);
        out.element("m:ConnectionTimeout", &self.connection_timeout);
    }
}

rt::root!(GetStreamingEvents, "m:GetStreamingEvents");
