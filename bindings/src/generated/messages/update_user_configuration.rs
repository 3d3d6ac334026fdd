// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::UserConfiguration;

/// Changes a user configuration object.
///
/// Complex type `m:UpdateUserConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateUserConfiguration`.
///
/// Example, and the other operations of the area: [Rules and settings](super::super::operation_index#rules-and-settings).
///
/// Microsoft's reference: [`UpdateUserConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateuserconfiguration-operation).
#[doc(alias = "UpdateUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateUserConfiguration {
    /// Element `m:UserConfiguration`, required.
    pub user_configuration: UserConfiguration,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateUserConfiguration {}

impl UpdateUserConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_configuration: impl Into<UserConfiguration>) -> Self {
        Self {
            user_configuration: user_configuration.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateUserConfiguration = "m:UpdateUserConfigurationType", required 1, new(value(UserConfiguration));
    elements m {
        0 user_configuration: "UserConfiguration" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateUserConfiguration = "m:UpdateUserConfiguration"
}
