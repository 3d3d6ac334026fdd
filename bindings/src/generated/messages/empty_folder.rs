// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{Disposal, NonEmptyArrayOfBaseFolderIds};

/// Complex type `m:EmptyFolderType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EmptyFolder`.
#[doc(alias = "EmptyFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmptyFolder {
    /// Attribute `DeleteSubFolders`, required.
    pub delete_sub_folders: bool,
    /// Attribute `DeleteType`, required.
    pub delete_type: Disposal,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for EmptyFolder {}

rt::complex_type!(
    EmptyFolder { name: "m:EmptyFolderType", required:
    "@DeleteSubFolders, @DeleteType, m:FolderIds", bits: 3, model: "m:FolderIds" }
);

impl EmptyFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        delete_sub_folders: bool,
        delete_type: Disposal,
        folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self {
            delete_sub_folders,
            delete_type,
            folder_ids,
        }
    }
}

rt::placeholder_new!(EmptyFolder: placeholder, placeholder, placeholder);

impl rt::ReadComplex for EmptyFolder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "DeleteSubFolders") => {
                reader.require_attribute(&mut self.delete_sub_folders, attribute, 0)
            }
            (rt::Namespace::None, "DeleteType") => {
                reader.require_attribute(&mut self.delete_type, attribute, 1)
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
            (rt::M, "FolderIds") => reader.require(&mut self.folder_ids, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EmptyFolder {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("DeleteSubFolders", &self.delete_sub_folders);
        out.attribute("DeleteType", &self.delete_type);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderIds", &self.folder_ids);
    }
}

rt::root!(EmptyFolder, "m:EmptyFolder");
