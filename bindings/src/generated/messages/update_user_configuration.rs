// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::UserConfiguration;

/// Complex type `m:UpdateUserConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateUserConfiguration`.
#[doc(alias = "UpdateUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateUserConfiguration {
    /// Element `m:UserConfiguration`, required.
    pub user_configuration: UserConfiguration,
}

impl Eq for UpdateUserConfiguration {}

impl UpdateUserConfiguration {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_configuration: UserConfiguration) -> Self {
        Self { user_configuration }
    }
}

rt::complex_type! {
    UpdateUserConfiguration = "m:UpdateUserConfigurationType", required 1, new(value);
    elements m {
        0 user_configuration: "UserConfiguration" required 0;
    }
}

rt::root! {
    UpdateUserConfiguration = "m:UpdateUserConfiguration"
}
