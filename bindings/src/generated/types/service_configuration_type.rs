// @generated

use ::ews_bindings::rt;
use super::ServiceConfigurationItem;

/// Simple type `t:ServiceConfigurationType`, since `Exchange2010_SP1`.
///
/// A list of `t:ServiceConfigurationItem`, separated by spaces.
///
/// Microsoft's reference: [`ConfigurationName`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/configurationname).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceConfigurationType(pub Vec<ServiceConfigurationItem>);

impl Eq for ServiceConfigurationType {}

rt::list_text_type! {
    ServiceConfigurationType, ServiceConfigurationItem
}
