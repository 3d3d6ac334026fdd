// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(UserConfigurationName, TargetFolderId);

xml::blank_new!(UserConfigurationName: blank, blank);

impl xml::ReadNode for UserConfigurationName {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Name") => {
                input.require_attribute(&mut self.name, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw, input)
    }
}

impl xml::WriteNode for UserConfigurationName {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
