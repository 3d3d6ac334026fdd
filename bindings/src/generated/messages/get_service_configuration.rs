// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ConfigurationRequestDetails, EmailAddressType};
use super::ArrayOfServiceConfiguration;

/// Complex type `m:GetServiceConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetServiceConfiguration`.
#[doc(alias = "GetServiceConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServiceConfiguration {
    /// Element `m:ActingAs`, optional.
    pub acting_as: Option<Box<EmailAddressType>>,
    /// Element `m:RequestedConfiguration`, required.
    pub requested_configuration: ArrayOfServiceConfiguration,
    /// Element `m:ConfigurationRequestDetails`, optional, since `Exchange2013_SP1`.
    pub configuration_request_details: Option<Box<ConfigurationRequestDetails>>,
}

impl Eq for GetServiceConfiguration {}

rt::complex_type!(
    GetServiceConfiguration { name: "m:GetServiceConfigurationType", required:
    "m:RequestedConfiguration", bits: 1, model:
    "m:ActingAs?, m:RequestedConfiguration, m:ConfigurationRequestDetails?" }
);

impl GetServiceConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(requested_configuration: ArrayOfServiceConfiguration) -> Self {
        Self {
            acting_as: None,
            requested_configuration,
            configuration_request_details: None,
        }
    }
}

rt::placeholder_new!(GetServiceConfiguration: placeholder);

impl rt::ReadComplex for GetServiceConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ActingAs") => reader.fill(&mut self.acting_as, tag),
            (rt::M, "RequestedConfiguration") => {
                reader.require(&mut self.requested_configuration, tag, 0)
            }
            (rt::M, "ConfigurationRequestDetails") => {
                reader.fill(&mut self.configuration_request_details, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetServiceConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ActingAs", &self.acting_as);
        out.element("m:RequestedConfiguration", &self.requested_configuration);
        out.element(
            "m:ConfigurationRequestDetails",
            &self.configuration_request_details,
        );
    }
}

rt::root!(GetServiceConfiguration, "m:GetServiceConfiguration");
