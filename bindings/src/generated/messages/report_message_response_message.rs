// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ReportMessageResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ReportMessageResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportMessageResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MovedItemId`, optional.
    pub moved_item_id: Option<Box<ItemId>>,
    /// Element `m:Policy`, optional, since `V2018_01_08`.
    pub policy: Option<String>,
}

impl Eq for ReportMessageResponseMessage {}

rt::complex_type!(
    ReportMessageResponseMessage { name: "m:ReportMessageResponseMessageType", base:
    ResponseMessage, bits: 1, model: "(m:MovedItemId?, m:Policy?)", flags: response }
);

impl ReportMessageResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            moved_item_id: None,
            policy: None,
        }
    }
}

rt::extends!(ReportMessageResponseMessage, ResponseMessage);

rt::placeholder_new!(ReportMessageResponseMessage: placeholder);

impl rt::ReadComplex for ReportMessageResponseMessage {
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
            (rt::M, "MovedItemId") => reader.fill(&mut self.moved_item_id, tag),
            (rt::M, "Policy") => reader.fill(&mut self.policy, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ReportMessageResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:MovedItemId", &self.moved_item_id);
        out.element("m:Policy", &self.policy);
    }
}
