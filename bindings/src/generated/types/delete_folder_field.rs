// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(DeleteFolderField, FolderChangeDescription);

rt::placeholder_new!(DeleteFolderField: placeholder);

impl rt::ReadComplex for DeleteFolderField {
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

impl rt::WriteComplex for DeleteFolderField {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
