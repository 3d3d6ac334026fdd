// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ConfigurationRequestDetails, EmailAddressType};
use super::ArrayOfServiceConfiguration;

/// Gets settings of the service, such as those of mail tips and protection rules.
///
/// Complex type `m:GetServiceConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetServiceConfiguration`.
///
/// Example, and the other operations of the area: [Service and mailbox](super::super::operation_index#service-and-mailbox).
///
/// Microsoft's reference: [`GetServiceConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getserviceconfiguration-operation).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetServiceConfiguration {}

impl GetServiceConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(requested_configuration: impl Into<ArrayOfServiceConfiguration>) -> Self {
        Self {
            acting_as: None,
            requested_configuration: requested_configuration.into(),
            configuration_request_details: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetServiceConfiguration = "m:GetServiceConfigurationType", required 1, new(value(ArrayOfServiceConfiguration));
    elements m {
        0 acting_as: "ActingAs" optional;
        1 requested_configuration: "RequestedConfiguration" required 0;
        2 configuration_request_details: "ConfigurationRequestDetails" optional;
    }
    kept { kept }
}

rt::root! {
    GetServiceConfiguration = "m:GetServiceConfiguration"
}
