// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ImGroup, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddDistributionGroupToImListResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddDistributionGroupToImListResponse`.
#[doc(alias = "AddDistributionGroupToImListResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddDistributionGroupToImListResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImGroup`, optional.
    pub im_group: Option<Box<ImGroup>>,
}

impl Eq for AddDistributionGroupToImListResponseMessage {}

xml::complex_type!(
    AddDistributionGroupToImListResponseMessage { name:
    "m:AddDistributionGroupToImListResponseMessageType", base: ResponseMessage, bits:
    1, model: "m:ImGroup?", flags: response }
);

impl AddDistributionGroupToImListResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_group: None,
        }
    }
}

xml::extends!(AddDistributionGroupToImListResponseMessage, ResponseMessage);

xml::blank_new!(AddDistributionGroupToImListResponseMessage: blank);

impl xml::ReadNode for AddDistributionGroupToImListResponseMessage {
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
            (xml::M, "ImGroup") => input.fill(&mut self.im_group, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AddDistributionGroupToImListResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ImGroup", &self.im_group);
    }
}

xml::root!(
    AddDistributionGroupToImListResponseMessage, "m:AddDistributionGroupToImListResponse"
);
