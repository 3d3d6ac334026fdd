// @generated

use ::ews_bindings::xml;

use super::super::types::ServiceConfigurationType;

/// Complex type `m:ArrayOfServiceConfigurationType`.
#[doc(alias = "ArrayOfServiceConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfServiceConfiguration(pub Vec<ServiceConfigurationType>);

xml::complex_type!(
    ArrayOfServiceConfiguration { name: "m:ArrayOfServiceConfigurationType", model:
    "(m:ConfigurationName)+", checked: true }
);

xml::wrapper_type!(ArrayOfServiceConfiguration, ServiceConfigurationType);

xml::list_of_elements!(ArrayOfServiceConfiguration, m "ConfigurationName");
