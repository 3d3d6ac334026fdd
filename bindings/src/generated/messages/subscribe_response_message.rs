// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(SubscribeResponseMessage, ResponseMessage);

xml::blank_new!(SubscribeResponseMessage: blank);

impl xml::ReadNode for SubscribeResponseMessage {
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
            (xml::M, "SubscriptionId") => input.fill(&mut self.subscription_id, tag),
            (xml::M, "Watermark") => input.fill(&mut self.watermark, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SubscribeResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:SubscriptionId", &self.subscription_id);
        out.element("m:Watermark", &self.watermark);
    }
}
