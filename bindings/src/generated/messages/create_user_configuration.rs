// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::UserConfiguration;

/// Complex type `m:CreateUserConfigurationType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateUserConfiguration`.
#[doc(alias = "CreateUserConfigurationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateUserConfiguration {
    /// Element `m:UserConfiguration`, required.
    pub user_configuration: UserConfiguration,
}

impl Eq for CreateUserConfiguration {}

xml::complex_type!(
    CreateUserConfiguration { name: "m:CreateUserConfigurationType", required:
    "m:UserConfiguration", bits: 1, model: "m:UserConfiguration" }
);

impl CreateUserConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_configuration: UserConfiguration) -> Self {
        Self { user_configuration }
    }
}

xml::blank_new!(CreateUserConfiguration: blank);

impl xml::ReadNode for CreateUserConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "UserConfiguration") => {
                input.require(&mut self.user_configuration, tag, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateUserConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:UserConfiguration", &self.user_configuration);
    }
}

xml::root!(CreateUserConfiguration, "m:CreateUserConfiguration");
