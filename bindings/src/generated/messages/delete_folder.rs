// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{Disposal, NonEmptyArrayOfBaseFolderIds};

/// Complex type `m:DeleteFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteFolder`.
#[doc(alias = "DeleteFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolder {
    /// Attribute `DeleteType`, required.
    pub delete_type: Disposal,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for DeleteFolder {}

rt::complex_type!(
    DeleteFolder { name: "m:DeleteFolderType", required: "@DeleteType, m:FolderIds",
    bits: 2, model: "m:FolderIds" }
);

impl DeleteFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(delete_type: Disposal, folder_ids: NonEmptyArrayOfBaseFolderIds) -> Self {
        Self { delete_type, folder_ids }
    }
}

rt::placeholder_new!(DeleteFolder: placeholder, placeholder);

impl rt::ReadComplex for DeleteFolder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "DeleteType") => {
                reader.require_attribute(&mut self.delete_type, attribute, 0)
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
        match tag.name() {
            (rt::M, "FolderIds") => reader.require(&mut self.folder_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteFolder {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("DeleteType", &self.delete_type);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderIds", &self.folder_ids);
    }
}

rt::root!(DeleteFolder, "m:DeleteFolder");
