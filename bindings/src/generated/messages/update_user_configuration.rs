// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    UpdateUserConfiguration { name: "m:UpdateUserConfigurationType", required:
    "m:UserConfiguration", bits: 1, model: "m:UserConfiguration" }
);

impl UpdateUserConfiguration {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_configuration: UserConfiguration) -> Self {
        Self { user_configuration }
    }
}

xml::blank_new!(UpdateUserConfiguration: blank);

impl xml::ReadNode for UpdateUserConfiguration {
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

impl xml::WriteNode for UpdateUserConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:UserConfiguration", &self.user_configuration);
    }
}

xml::root!(UpdateUserConfiguration, "m:UpdateUserConfiguration");
