// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{NonEmptyString, TargetFolderId, TargetFolderIdChoice};

/// Complex type `t:UserConfigurationNameType`, since `Exchange2010_SP1`.
///
/// Extends `t:TargetFolderIdType`.
#[doc(alias = "UserConfigurationNameType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationName {
    /// What it inherits from [`TargetFolderId`].
    pub base: TargetFolderId,
    /// Attribute `Name`, required.
    pub name: NonEmptyString,
}

impl Eq for UserConfigurationName {}

rt::complex_type!(
    UserConfigurationName { name: "t:UserConfigurationNameType", base: TargetFolderId,
    required: "@Name", bits: 2 }
);

impl UserConfigurationName {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: TargetFolderIdChoice, name: NonEmptyString) -> Self {
        Self {
            base: TargetFolderId::new(id),
            name,
        }
    }
}

rt::extends!(UserConfigurationName, TargetFolderId);

rt::placeholder_new!(UserConfigurationName: placeholder, placeholder);

impl rt::ReadComplex for UserConfigurationName {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Name") => {
                reader.require_attribute(&mut self.name, attribute, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
    }
}

impl rt::WriteComplex for UserConfigurationName {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
