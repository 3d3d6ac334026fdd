// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AddDistributionGroupToImListResponseMessage, ResponseMessage);

rt::placeholder_new!(AddDistributionGroupToImListResponseMessage: placeholder);

impl rt::ReadComplex for AddDistributionGroupToImListResponseMessage {
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
            (rt::M, "ImGroup") => reader.fill(&mut self.im_group, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AddDistributionGroupToImListResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:ImGroup", &self.im_group);
    }
}

rt::root!(
    AddDistributionGroupToImListResponseMessage, "m:AddDistributionGroupToImListResponse"
);
