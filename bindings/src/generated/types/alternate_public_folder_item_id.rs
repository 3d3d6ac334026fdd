// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AlternatePublicFolderItemId, AlternatePublicFolderId);

rt::placeholder_new!(AlternatePublicFolderItemId: placeholder, text, text);

impl rt::ReadComplex for AlternatePublicFolderItemId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ItemId") => {
                reader.require_attribute(&mut self.item_id, attribute, 2)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for AlternatePublicFolderItemId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("ItemId", &self.item_id);
    }
}
