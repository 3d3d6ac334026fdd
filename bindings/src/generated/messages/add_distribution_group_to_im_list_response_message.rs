// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ImGroup, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddDistributionGroupToImListResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddDistributionGroupToImListResponse`.
#[doc(alias = "AddDistributionGroupToImListResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddDistributionGroupToImListResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImGroup`, optional.
    pub im_group: Option<Box<ImGroup>>,
}

impl AddDistributionGroupToImListResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AddDistributionGroupToImListResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:ImGroup?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_group: None,
        }
    }
}

::ews_bindings::complex_type!(AddDistributionGroupToImListResponseMessage);

::ews_bindings::extends!(AddDistributionGroupToImListResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(AddDistributionGroupToImListResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
