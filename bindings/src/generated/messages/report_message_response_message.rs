// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(ReportMessageResponseMessage, ResponseMessage);

xml::blank_new!(ReportMessageResponseMessage: blank);

impl xml::ReadNode for ReportMessageResponseMessage {
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
            (xml::M, "MovedItemId") => input.fill(&mut self.moved_item_id, tag),
            (xml::M, "Policy") => input.fill(&mut self.policy, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for ReportMessageResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:MovedItemId", &self.moved_item_id);
        out.element("m:Policy", &self.policy);
    }
}
