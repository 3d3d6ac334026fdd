// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:RemoveDistributionGroupFromImListResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:RemoveDistributionGroupFromImListResponse`.
#[doc(alias = "RemoveDistributionGroupFromImListResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveDistributionGroupFromImListResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for RemoveDistributionGroupFromImListResponseMessage {}

xml::complex_type!(
    RemoveDistributionGroupFromImListResponseMessage { name:
    "m:RemoveDistributionGroupFromImListResponseMessageType", base: ResponseMessage,
    bits: 1, flags: response }
);

impl RemoveDistributionGroupFromImListResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

xml::extends!(RemoveDistributionGroupFromImListResponseMessage, ResponseMessage);

xml::blank_new!(RemoveDistributionGroupFromImListResponseMessage: blank);

impl xml::ReadNode for RemoveDistributionGroupFromImListResponseMessage {
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
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for RemoveDistributionGroupFromImListResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(
    RemoveDistributionGroupFromImListResponseMessage,
    "m:RemoveDistributionGroupFromImListResponse"
);
