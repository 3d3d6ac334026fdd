// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{UserConfigurationName, UserConfigurationProperty};

/// Gets a user configuration object; the fields are those of `GetUserConfiguration`.
///
/// Complex type `m:GetSpecificUserConfigurationType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSpecificUserConfiguration`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
#[doc(alias = "GetSpecificUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSpecificUserConfiguration {
    /// Element `m:UserConfigurationName`, required.
    pub user_configuration_name: UserConfigurationName,
    /// Element `m:UserConfigurationProperties`, required.
    pub user_configuration_properties: UserConfigurationProperty,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetSpecificUserConfiguration {}

impl GetSpecificUserConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        user_configuration_name: impl Into<UserConfigurationName>,
        user_configuration_properties: impl Into<UserConfigurationProperty>,
    ) -> Self {
        Self {
            user_configuration_name: user_configuration_name.into(),
            user_configuration_properties: user_configuration_properties.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetSpecificUserConfiguration = "m:GetSpecificUserConfigurationType", required 2, new(value(UserConfigurationName) value(UserConfigurationProperty));
    elements m {
        0 user_configuration_name: "UserConfigurationName" required 0;
        1 user_configuration_properties: "UserConfigurationProperties" required 1;
    }
    kept { kept }
}

rt::root! {
    GetSpecificUserConfiguration = "m:GetSpecificUserConfiguration"
}
