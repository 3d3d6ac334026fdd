// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::UserConfigurationName;

/// Complex type `m:DeleteUserConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteUserConfiguration`.
#[doc(alias = "DeleteUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteUserConfiguration {
    /// Element `m:UserConfigurationName`, required.
    pub user_configuration_name: UserConfigurationName,
}

impl Eq for DeleteUserConfiguration {}

rt::complex_type!(
    DeleteUserConfiguration { name: "m:DeleteUserConfigurationType", required:
    "m:UserConfigurationName", bits: 1, model: "m:UserConfigurationName" }
);

impl DeleteUserConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_configuration_name: UserConfigurationName) -> Self {
        Self { user_configuration_name }
    }
}

rt::placeholder_new!(DeleteUserConfiguration: placeholder);

impl rt::ReadComplex for DeleteUserConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "UserConfigurationName") => {
                reader.require(&mut self.user_configuration_name, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteUserConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:UserConfigurationName", &self.user_configuration_name);
    }
}

rt::root!(DeleteUserConfiguration, "m:DeleteUserConfiguration");
