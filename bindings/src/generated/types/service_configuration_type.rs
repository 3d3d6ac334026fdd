// @generated

use ::ews_bindings::xml;

use super::ServiceConfigurationItem;

/// Simple type `t:ServiceConfigurationType`.
///
/// A list of `t:ServiceConfigurationItem`, separated by spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServiceConfigurationType(pub Vec<ServiceConfigurationItem>);

xml::wrapper_type!(ServiceConfigurationType, ServiceConfigurationItem);

xml::list_type!(ServiceConfigurationType);
