// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FolderChangeDescription};

/// Complex type `t:DeleteFolderFieldType`.
///
/// Extends `t:FolderChangeDescriptionType`.
#[doc(alias = "DeleteFolderFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolderField {
    /// What it inherits from [`FolderChangeDescription`].
    pub base: FolderChangeDescription,
}

impl Eq for DeleteFolderField {}

xml::complex_type!(
    DeleteFolderField { name: "t:DeleteFolderFieldType", base: FolderChangeDescription,
    bits: 1 }
);

impl DeleteFolderField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: FolderChangeDescription::new(path),
        }
    }
}

xml::extends!(DeleteFolderField, FolderChangeDescription);

xml::blank_new!(DeleteFolderField: blank);

impl xml::ReadNode for DeleteFolderField {
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

impl xml::WriteNode for DeleteFolderField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
