// @generated

use ::ews_bindings::{rt, xml};

use super::super::types::ServiceConfigurationType;

/// Complex type `m:ArrayOfServiceConfigurationType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfServiceConfigurationType")]
pub type ArrayOfServiceConfiguration = xml::List<
    ServiceConfigurationType,
    ArrayOfServiceConfigurationList,
>;

rt::list_name!(
    ArrayOfServiceConfigurationList: Elements "m:ConfigurationName" { name:
    "m:ArrayOfServiceConfigurationType", model: "(m:ConfigurationName)+", flags:
    checked }
);
