// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ResponseClass, SubscriptionId, Watermark};
use super::ResponseMessage;

/// Complex type `m:SubscribeResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "SubscribeResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SubscribeResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SubscriptionId`, optional.
    pub subscription_id: Option<SubscriptionId>,
    /// Element `m:Watermark`, optional.
    pub watermark: Option<Watermark>,
}

impl Eq for SubscribeResponseMessage {}

rt::complex_type!(
    SubscribeResponseMessage { name: "m:SubscribeResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:SubscriptionId?, m:Watermark?", flags:
    response }
);

impl SubscribeResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            subscription_id: None,
            watermark: None,
        }
    }
}

rt::extends!(SubscribeResponseMessage, ResponseMessage);

rt::placeholder_new!(SubscribeResponseMessage: placeholder);

impl rt::ReadComplex for SubscribeResponseMessage {
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
            (rt::M, "SubscriptionId") => reader.fill(&mut self.subscription_id, tag),
            (rt::M, "Watermark") => reader.fill(&mut self.watermark, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SubscribeResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:SubscriptionId", &self.subscription_id);
        out.element("m:Watermark", &self.watermark);
    }
}
