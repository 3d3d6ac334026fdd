// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteFolder: blank, blank);

impl xml::ReadNode for DeleteFolder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "DeleteType") => {
                input.require_attribute(&mut self.delete_type, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "FolderIds") => input.require(&mut self.folder_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteFolder {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("DeleteType", &self.delete_type);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderIds", &self.folder_ids);
    }
}

xml::root!(DeleteFolder, "m:DeleteFolder");
