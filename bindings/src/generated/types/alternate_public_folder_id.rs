// @generated

use ::ews_bindings::{Result, rt};

use super::{AlternateIdBase, IdFormat};

/// Complex type `t:AlternatePublicFolderIdType`.
///
/// Extends `t:AlternateIdBaseType`.
#[doc(alias = "AlternatePublicFolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternatePublicFolderId {
    /// What it inherits from [`AlternateIdBase`].
    pub base: AlternateIdBase,
    /// Attribute `FolderId`, required.
    pub folder_id: String,
}

impl Eq for AlternatePublicFolderId {}

rt::complex_type!(
    AlternatePublicFolderId { name: "t:AlternatePublicFolderIdType", base:
    AlternateIdBase, required: "@FolderId", bits: 2 }
);

impl AlternatePublicFolderId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(format: IdFormat, folder_id: impl Into<String>) -> Self {
        Self {
            base: AlternateIdBase::new(format),
            folder_id: folder_id.into(),
        }
    }
}

rt::extends!(AlternatePublicFolderId, AlternateIdBase);

rt::placeholder_new!(AlternatePublicFolderId: placeholder, text);

impl rt::ReadComplex for AlternatePublicFolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "FolderId") => {
                reader.require_attribute(&mut self.folder_id, attribute, 1)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for AlternatePublicFolderId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("FolderId", &self.folder_id);
    }
}
