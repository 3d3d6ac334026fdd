// @generated

use ::ews_bindings::{rt, xml};

use super::DiscoverySearchConfiguration;

/// Complex type `t:ArrayOfDiscoverySearchConfigurationType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfDiscoverySearchConfigurationType")]
pub type ArrayOfDiscoverySearchConfiguration = xml::List<
    DiscoverySearchConfiguration,
    ArrayOfDiscoverySearchConfigurationList,
>;

rt::list_name!(
    ArrayOfDiscoverySearchConfigurationList: Elements "t:DiscoverySearchConfiguration" {
    name: "t:ArrayOfDiscoverySearchConfigurationType", model:
    "t:DiscoverySearchConfiguration*" }
);
