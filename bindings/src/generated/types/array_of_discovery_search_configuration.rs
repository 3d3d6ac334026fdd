// @generated

use ::ews_bindings::xml;

use super::DiscoverySearchConfiguration;

/// Complex type `t:ArrayOfDiscoverySearchConfigurationType`.
#[doc(alias = "ArrayOfDiscoverySearchConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfDiscoverySearchConfiguration(pub Vec<DiscoverySearchConfiguration>);

xml::complex_type!(
    ArrayOfDiscoverySearchConfiguration { name:
    "t:ArrayOfDiscoverySearchConfigurationType", model:
    "t:DiscoverySearchConfiguration*" }
);

xml::wrapper_type!(ArrayOfDiscoverySearchConfiguration, DiscoverySearchConfiguration);

xml::list_of_elements!(
    ArrayOfDiscoverySearchConfiguration, t "DiscoverySearchConfiguration"
);
