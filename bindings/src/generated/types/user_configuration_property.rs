// @generated from the schemas of version V2018_01_08.

use super::UserConfigurationPropertyItem;

/// Simple type `t:UserConfigurationPropertyType`.
///
/// A list of `t:UserConfigurationPropertyItem`, separated by spaces.
#[doc(alias = "UserConfigurationPropertyType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UserConfigurationProperty(pub Vec<UserConfigurationPropertyItem>);

::ews_bindings::wrapper_type!(UserConfigurationProperty, UserConfigurationPropertyItem);

::ews_bindings::list_type!(UserConfigurationProperty);
