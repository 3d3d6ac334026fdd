// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(PushSubscriptionRequest, BaseSubscriptionRequest);

rt::placeholder_new!(PushSubscriptionRequest: placeholder, placeholder, text);

impl rt::ReadComplex for PushSubscriptionRequest {
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
            (rt::T, "StatusFrequency") => {
                reader.require(&mut self.status_frequency, tag, 1)
            }
            (rt::T, "URL") => reader.require(&mut self.url, tag, 2),
            (rt::T, "CallerData") => reader.fill(&mut self.caller_data, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PushSubscriptionRequest {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:StatusFrequency", &self.status_frequency);
        out.element("t:URL", &self.url);
        out.element("t:CallerData", &self.caller_data);
    }
}
