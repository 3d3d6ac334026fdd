// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(UpdateExtensionUsageResponse, ResponseMessage);

rt::placeholder_new!(UpdateExtensionUsageResponse: placeholder);

impl rt::ReadComplex for UpdateExtensionUsageResponse {
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
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for UpdateExtensionUsageResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(UpdateExtensionUsageResponse, "m:UpdateExtensionUsageResponse");
