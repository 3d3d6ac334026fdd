// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ImItemList, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetImItemsResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetImItemsResponse`.
#[doc(alias = "GetImItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemsResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImItemList`, optional.
    pub im_item_list: Option<Box<ImItemList>>,
}

xml::complex_type!(
    GetImItemsResponseMessage { name: "m:GetImItemsResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ImItemList?", flags: response }
);

impl GetImItemsResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_item_list: None,
        }
    }
}

xml::extends!(GetImItemsResponseMessage, ResponseMessage);

xml::blank_new!(GetImItemsResponseMessage: blank);

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
        match tag.name() {
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

xml::root!(GetImItemsResponseMessage, "m:GetImItemsResponse");
