// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::UserConfigurationName;

/// Deletes a user configuration object.
///
/// Complex type `m:DeleteUserConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteUserConfiguration`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
///
/// Microsoft's reference: [`DeleteUserConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteuserconfiguration-operation).
#[doc(alias = "DeleteUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteUserConfiguration {
    /// Element `m:UserConfigurationName`, required.
    pub user_configuration_name: UserConfigurationName,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteUserConfiguration {}

impl DeleteUserConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_configuration_name: impl Into<UserConfigurationName>) -> Self {
        Self {
            user_configuration_name: user_configuration_name.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteUserConfiguration = "m:DeleteUserConfigurationType", required 1, new(value(UserConfigurationName));
    elements m {
        0 user_configuration_name: "UserConfigurationName" required 0;
    }
    kept { kept }
}

rt::root! {
    DeleteUserConfiguration = "m:DeleteUserConfiguration"
}
