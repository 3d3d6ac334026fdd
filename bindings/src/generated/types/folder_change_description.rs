// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ChangeDescription};

/// Complex type `t:FolderChangeDescriptionType`.
///
/// Extends `t:ChangeDescriptionType`.
#[doc(alias = "FolderChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderChangeDescription {
    /// What it inherits from [`ChangeDescription`].
    pub base: ChangeDescription,
}

impl Eq for FolderChangeDescription {}

xml::complex_type!(
    FolderChangeDescription { name: "t:FolderChangeDescriptionType", base:
    ChangeDescription, bits: 1 }
);

impl FolderChangeDescription {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ChangeDescription::new(path),
        }
    }
}

xml::extends!(FolderChangeDescription, ChangeDescription);

xml::blank_new!(FolderChangeDescription: blank);

impl xml::ReadNode for FolderChangeDescription {
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

impl xml::WriteNode for FolderChangeDescription {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
