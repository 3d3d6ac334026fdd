// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ImItemList, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetImItemListResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetImItemListResponse`.
#[doc(alias = "GetImItemListResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetImItemListResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImItemList`, optional.
    pub im_item_list: Option<Box<ImItemList>>,
}

rt::complex_type!(
    GetImItemListResponseMessage { name: "m:GetImItemListResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:ImItemList?", flags: response }
);

impl GetImItemListResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_item_list: None,
        }
    }
}

rt::extends!(GetImItemListResponseMessage, ResponseMessage);

rt::placeholder_new!(GetImItemListResponseMessage: placeholder);

impl rt::ReadComplex for GetImItemListResponseMessage {
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
            (rt::M, "ImItemList") => reader.fill(&mut self.im_item_list, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetImItemListResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ImItemList", &self.im_item_list);
    }
}

rt::root!(GetImItemListResponseMessage, "m:GetImItemListResponse");
