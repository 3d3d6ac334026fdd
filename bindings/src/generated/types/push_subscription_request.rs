// @generated

use ::ews_bindings::{Result, xml};

use super::{
    BaseSubscriptionRequest, NonEmptyArrayOfNotificationEventTypes,
    SubscriptionStatusFrequency,
};

/// Complex type `t:PushSubscriptionRequestType`.
///
/// Extends `t:BaseSubscriptionRequestType`.
#[doc(alias = "PushSubscriptionRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PushSubscriptionRequest {
    /// What it inherits from [`BaseSubscriptionRequest`].
    pub base: BaseSubscriptionRequest,
    /// Element `t:StatusFrequency`, required.
    pub status_frequency: SubscriptionStatusFrequency,
    /// Element `t:URL`, required.
    pub url: String,
    /// Element `t:CallerData`, optional, since `Exchange2013_SP1`.
    pub caller_data: Option<String>,
}

impl Eq for PushSubscriptionRequest {}

xml::complex_type!(
    PushSubscriptionRequest { name: "t:PushSubscriptionRequestType", base:
    BaseSubscriptionRequest, required: "t:StatusFrequency, t:URL", bits: 3, model:
    "t:StatusFrequency, t:URL, t:CallerData?" }
);

impl PushSubscriptionRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        event_types: NonEmptyArrayOfNotificationEventTypes,
        status_frequency: SubscriptionStatusFrequency,
        url: impl Into<String>,
    ) -> Self {
        Self {
            base: BaseSubscriptionRequest::new(event_types),
            status_frequency,
            url: url.into(),
            caller_data: None,
        }
    }
}

xml::extends!(PushSubscriptionRequest, BaseSubscriptionRequest);

xml::blank_new!(PushSubscriptionRequest: blank, blank, text);

impl xml::ReadNode for PushSubscriptionRequest {
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
            (xml::T, "StatusFrequency") => {
                input.require(&mut self.status_frequency, tag, 1)
            }
            (xml::T, "URL") => input.require(&mut self.url, tag, 2),
            (xml::T, "CallerData") => input.fill(&mut self.caller_data, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PushSubscriptionRequest {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:StatusFrequency", &self.status_frequency);
        out.element("t:URL", &self.url);
        out.element("t:CallerData", &self.caller_data);
    }
}
