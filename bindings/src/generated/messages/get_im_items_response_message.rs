// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ImItemList, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetImItemsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetImItemsResponse`.
#[doc(alias = "GetImItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetImItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImItemList`, optional.
    pub im_item_list: Option<Box<ImItemList>>,
}

impl GetImItemsResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetImItemsResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:ImItemList?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_item_list: None,
        }
    }
}

::ews_bindings::complex_type!(GetImItemsResponseMessage);

::ews_bindings::extends!(GetImItemsResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetImItemsResponseMessage : blank);

impl xml::ReadNode for GetImItemsResponseMessage {
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
            (xml::M, "ImItemList") => input.fill(&mut self.im_item_list, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetImItemsResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:ImItemList", &self.im_item_list);
    }
}
