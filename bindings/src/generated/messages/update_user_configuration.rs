// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UpdateUserConfiguration: placeholder);

impl rt::ReadComplex for UpdateUserConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "UserConfiguration") => {
                reader.require(&mut self.user_configuration, tag, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateUserConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:UserConfiguration", &self.user_configuration);
    }
}

rt::root!(UpdateUserConfiguration, "m:UpdateUserConfiguration");
