// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(PullSubscriptionRequest, BaseSubscriptionRequest);

xml::blank_new!(PullSubscriptionRequest: blank, blank);

impl xml::ReadNode for PullSubscriptionRequest {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Timeout") => input.require(&mut self.timeout, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PullSubscriptionRequest {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Timeout", &self.timeout);
    }
}
