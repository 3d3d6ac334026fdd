// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(EmptyFolder: blank, blank, blank);

impl xml::ReadNode for EmptyFolder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "DeleteSubFolders") => {
                input.require_attribute(&mut self.delete_sub_folders, attribute, 0)
            }
            (xml::Namespace::None, "DeleteType") => {
                input.require_attribute(&mut self.delete_type, attribute, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FolderIds") => input.require(&mut self.folder_ids, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmptyFolder {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("DeleteSubFolders", &self.delete_sub_folders);
        out.attribute("DeleteType", &self.delete_type);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderIds", &self.folder_ids);
    }
}

xml::root!(EmptyFolder, "m:EmptyFolder");
