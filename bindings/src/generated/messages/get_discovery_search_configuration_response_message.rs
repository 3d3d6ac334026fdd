// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetDiscoverySearchConfigurationResponseMessage, ResponseMessage);

rt::placeholder_new!(GetDiscoverySearchConfigurationResponseMessage: placeholder);

impl rt::ReadComplex for GetDiscoverySearchConfigurationResponseMessage {
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
            (rt::M, "DiscoverySearchConfigurations") => {
                reader.fill(&mut self.discovery_search_configurations, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetDiscoverySearchConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element(
            "m:DiscoverySearchConfigurations",
            &self.discovery_search_configurations,
        );
    }
}

rt::root!(
    GetDiscoverySearchConfigurationResponseMessage,
    "m:GetDiscoverySearchConfigurationResponse"
);
