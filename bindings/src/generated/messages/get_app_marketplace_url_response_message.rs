// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetAppMarketplaceUrlResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetAppMarketplaceUrlResponse`.
#[doc(alias = "GetAppMarketplaceUrlResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppMarketplaceUrlResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AppMarketplaceUrl`, optional.
    pub app_marketplace_url: Option<String>,
    /// Element `m:ConnectorsManagementUrl`, optional, since `V2016_10_10`.
    pub connectors_management_url: Option<String>,
}

impl Eq for GetAppMarketplaceUrlResponseMessage {}

rt::complex_type!(
    GetAppMarketplaceUrlResponseMessage { name:
    "m:GetAppMarketplaceUrlResponseMessageType", base: ResponseMessage, bits: 1, model: "m:AppMarketplaceUrl?, m:ConnectorsManagementUrl?", flags: response }
);

impl GetAppMarketplaceUrlResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            app_marketplace_url: None,
            connectors_management_url: None,
        }
    }
}

rt::extends!(GetAppMarketplaceUrlResponseMessage, ResponseMessage);

rt::placeholder_new!(GetAppMarketplaceUrlResponseMessage: placeholder);

impl rt::ReadComplex for GetAppMarketplaceUrlResponseMessage {
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
            (rt::M, "AppMarketplaceUrl") => {
                reader.fill(&mut self.app_marketplace_url, tag)
            }
            (rt::M, "ConnectorsManagementUrl") => {
                reader.fill(&mut self.connectors_management_url, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetAppMarketplaceUrlResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:AppMarketplaceUrl", &self.app_marketplace_url);
        out.element("m:ConnectorsManagementUrl", &self.connectors_management_url);
    }
}

rt::root!(GetAppMarketplaceUrlResponseMessage, "m:GetAppMarketplaceUrlResponse");
