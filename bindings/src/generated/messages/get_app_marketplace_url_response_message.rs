// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetAppMarketplaceUrlResponseMessage, ResponseMessage);

xml::blank_new!(GetAppMarketplaceUrlResponseMessage: blank);

impl xml::ReadNode for GetAppMarketplaceUrlResponseMessage {
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
            (xml::M, "AppMarketplaceUrl") => {
                input.fill(&mut self.app_marketplace_url, tag)
            }
            (xml::M, "ConnectorsManagementUrl") => {
                input.fill(&mut self.connectors_management_url, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetAppMarketplaceUrlResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:AppMarketplaceUrl", &self.app_marketplace_url);
        out.element("m:ConnectorsManagementUrl", &self.connectors_management_url);
    }
}

xml::root!(GetAppMarketplaceUrlResponseMessage, "m:GetAppMarketplaceUrlResponse");
