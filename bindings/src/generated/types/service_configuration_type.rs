// @generated from the schemas of version V2018_01_08.

use super::ServiceConfigurationItem;

/// Simple type `t:ServiceConfigurationType`.
///
/// A list of `t:ServiceConfigurationItem`, separated by spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ServiceConfigurationType(pub Vec<ServiceConfigurationItem>);

::ews_bindings::wrapper_type!(ServiceConfigurationType, ServiceConfigurationItem);

::ews_bindings::list_type!(ServiceConfigurationType);
