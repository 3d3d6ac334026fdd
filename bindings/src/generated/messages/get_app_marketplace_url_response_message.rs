// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetAppMarketplaceUrlResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetAppMarketplaceUrlResponse`.
#[doc(alias = "GetAppMarketplaceUrlResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetAppMarketplaceUrlResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AppMarketplaceUrl`, optional, `xs:string`.
    pub app_marketplace_url: Option<String>,
    /// Element `m:ConnectorsManagementUrl`, optional, `xs:string`.
    pub connectors_management_url: Option<String>,
}

impl GetAppMarketplaceUrlResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetAppMarketplaceUrlResponseMessageType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("m:AppMarketplaceUrl?, m:ConnectorsManagementUrl?"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            app_marketplace_url: None,
            connectors_management_url: None,
        }
    }
}

::ews_bindings::complex_type!(GetAppMarketplaceUrlResponseMessage);

::ews_bindings::extends!(GetAppMarketplaceUrlResponseMessage, ResponseMessage);

::ews_bindings::blank_new!(GetAppMarketplaceUrlResponseMessage : blank);

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
        match (tag.namespace, tag.local) {
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
