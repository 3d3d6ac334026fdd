// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{UserConfigurationName, UserConfigurationProperty};

/// Complex type `m:GetUserConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserConfiguration`.
#[doc(alias = "GetUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfiguration {
    /// Element `m:UserConfigurationName`, required.
    pub user_configuration_name: UserConfigurationName,
    /// Element `m:UserConfigurationProperties`, required.
    pub user_configuration_properties: UserConfigurationProperty,
}

impl Eq for GetUserConfiguration {}

rt::complex_type!(
    GetUserConfiguration { name: "m:GetUserConfigurationType", required:
    "m:UserConfigurationName, m:UserConfigurationProperties", bits: 2, model:
    "m:UserConfigurationName, m:UserConfigurationProperties" }
);

impl GetUserConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        user_configuration_name: UserConfigurationName,
        user_configuration_properties: UserConfigurationProperty,
    ) -> Self {
        Self {
            user_configuration_name,
            user_configuration_properties,
        }
    }
}

rt::placeholder_new!(GetUserConfiguration: placeholder, placeholder);

impl rt::ReadComplex for GetUserConfiguration {
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
            (rt::M, "UserConfigurationProperties") => {
                reader.require(&mut self.user_configuration_properties, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:UserConfigurationName", &self.user_configuration_name);
        out.element(
            "m:UserConfigurationProperties",
            &self.user_configuration_properties,
        );
    }
}

rt::root!(GetUserConfiguration, "m:GetUserConfiguration");
