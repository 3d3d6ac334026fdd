// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:UpdateExtensionUsageResponseType`, since `V2018_01_08`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateExtensionUsageResponse`.
#[doc(alias = "UpdateExtensionUsageResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateExtensionUsageResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for UpdateExtensionUsageResponse {}

xml::complex_type!(
    UpdateExtensionUsageResponse { name: "m:UpdateExtensionUsageResponseType", base:
    ResponseMessage, bits: 1, flags: response }
);

impl UpdateExtensionUsageResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

xml::extends!(UpdateExtensionUsageResponse, ResponseMessage);

xml::blank_new!(UpdateExtensionUsageResponse: blank);

impl xml::ReadNode for UpdateExtensionUsageResponse {
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

impl xml::WriteNode for UpdateExtensionUsageResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(UpdateExtensionUsageResponse, "m:UpdateExtensionUsageResponse");
