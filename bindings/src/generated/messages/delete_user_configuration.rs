// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteUserConfiguration: blank);

impl xml::ReadNode for DeleteUserConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "UserConfigurationName") => {
                input.require(&mut self.user_configuration_name, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteUserConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:UserConfigurationName", &self.user_configuration_name);
    }
}

xml::root!(DeleteUserConfiguration, "m:DeleteUserConfiguration");
