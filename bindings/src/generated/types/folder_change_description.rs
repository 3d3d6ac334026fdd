// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(FolderChangeDescription, ChangeDescription);

rt::placeholder_new!(FolderChangeDescription: placeholder);

impl rt::ReadComplex for FolderChangeDescription {
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

impl rt::WriteComplex for FolderChangeDescription {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
