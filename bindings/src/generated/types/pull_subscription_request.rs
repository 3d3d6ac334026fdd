// @generated

use ::ews_bindings::{Result, rt};

use super::{
    BaseSubscriptionRequest, NonEmptyArrayOfNotificationEventTypes, SubscriptionTimeout,
};

/// Complex type `t:PullSubscriptionRequestType`.
///
/// Extends `t:BaseSubscriptionRequestType`.
#[doc(alias = "PullSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PullSubscriptionRequest {
    /// What it inherits from [`BaseSubscriptionRequest`].
    pub base: BaseSubscriptionRequest,
    /// Element `t:Timeout`, required.
    pub timeout: SubscriptionTimeout,
}

impl Eq for PullSubscriptionRequest {}

rt::complex_type!(
    PullSubscriptionRequest { name: "t:PullSubscriptionRequestType", base:
    BaseSubscriptionRequest, required: "t:Timeout", bits: 2, model: "t:Timeout" }
);

impl PullSubscriptionRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        event_types: NonEmptyArrayOfNotificationEventTypes,
        timeout: SubscriptionTimeout,
    ) -> Self {
        Self {
            base: BaseSubscriptionRequest::new(event_types),
            timeout,
        }
    }
}

rt::extends!(PullSubscriptionRequest, BaseSubscriptionRequest);

rt::placeholder_new!(PullSubscriptionRequest: placeholder, placeholder);

impl rt::ReadComplex for PullSubscriptionRequest {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Timeout") => reader.require(&mut self.timeout, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PullSubscriptionRequest {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Timeout", &self.timeout);
    }
}
