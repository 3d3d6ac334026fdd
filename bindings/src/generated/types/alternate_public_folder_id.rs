// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(AlternatePublicFolderId, AlternateIdBase);

xml::blank_new!(AlternatePublicFolderId: blank, text);

impl xml::ReadNode for AlternatePublicFolderId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "FolderId") => {
                input.require_attribute(&mut self.folder_id, attribute, 1)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for AlternatePublicFolderId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("FolderId", &self.folder_id);
    }
}
