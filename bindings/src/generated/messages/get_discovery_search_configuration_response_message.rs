// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfDiscoverySearchConfiguration, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetDiscoverySearchConfigurationResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetDiscoverySearchConfigurationResponse`.
#[doc(alias = "GetDiscoverySearchConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDiscoverySearchConfigurationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:DiscoverySearchConfigurations`, optional.
    pub discovery_search_configurations: Option<ArrayOfDiscoverySearchConfiguration>,
}

impl Eq for GetDiscoverySearchConfigurationResponseMessage {}

xml::complex_type!(
    GetDiscoverySearchConfigurationResponseMessage { name:
    "m:GetDiscoverySearchConfigurationResponseMessageType", base: ResponseMessage, bits: 1, model: "m:DiscoverySearchConfigurations", flags: response }
);

impl GetDiscoverySearchConfigurationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            discovery_search_configurations: None,
        }
    }
}

xml::extends!(GetDiscoverySearchConfigurationResponseMessage, ResponseMessage);

xml::blank_new!(GetDiscoverySearchConfigurationResponseMessage: blank);

impl xml::ReadNode for GetDiscoverySearchConfigurationResponseMessage {
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
            (xml::M, "DiscoverySearchConfigurations") => {
                input.fill(&mut self.discovery_search_configurations, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetDiscoverySearchConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element(
            "m:DiscoverySearchConfigurations",
            &self.discovery_search_configurations,
        );
    }
}

xml::root!(
    GetDiscoverySearchConfigurationResponseMessage,
    "m:GetDiscoverySearchConfigurationResponse"
);
