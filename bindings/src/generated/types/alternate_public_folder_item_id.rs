// @generated

use ::ews_bindings::{Result, xml};

use super::{AlternatePublicFolderId, IdFormat};

/// Complex type `t:AlternatePublicFolderItemIdType`.
///
/// Extends `t:AlternatePublicFolderIdType`.
#[doc(alias = "AlternatePublicFolderItemIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternatePublicFolderItemId {
    /// What it inherits from [`AlternatePublicFolderId`].
    pub base: AlternatePublicFolderId,
    /// Attribute `ItemId`, required.
    pub item_id: String,
}

impl Eq for AlternatePublicFolderItemId {}

xml::complex_type!(
    AlternatePublicFolderItemId { name: "t:AlternatePublicFolderItemIdType", base:
    AlternatePublicFolderId, required: "@ItemId", bits: 3 }
);

impl AlternatePublicFolderItemId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        format: IdFormat,
        folder_id: impl Into<String>,
        item_id: impl Into<String>,
    ) -> Self {
        Self {
            base: AlternatePublicFolderId::new(format, folder_id),
            item_id: item_id.into(),
        }
    }
}

xml::extends!(AlternatePublicFolderItemId, AlternatePublicFolderId);

xml::blank_new!(AlternatePublicFolderItemId: blank, text, text);

impl xml::ReadNode for AlternatePublicFolderItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ItemId") => {
                input.require_attribute(&mut self.item_id, attribute, 2)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for AlternatePublicFolderItemId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("ItemId", &self.item_id);
    }
}
