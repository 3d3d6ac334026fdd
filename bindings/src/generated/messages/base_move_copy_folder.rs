// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseFolderIds, TargetFolderId};

/// Complex type `m:BaseMoveCopyFolderType`.
///
/// Extends `m:BaseRequestType`.
#[doc(alias = "BaseMoveCopyFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseMoveCopyFolder {
    /// Element `m:ToFolderId`, required.
    pub to_folder_id: TargetFolderId,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for BaseMoveCopyFolder {}

xml::complex_type!(
    BaseMoveCopyFolder { name: "m:BaseMoveCopyFolderType", required:
    "m:ToFolderId, m:FolderIds", bits: 2, model: "m:ToFolderId, m:FolderIds" }
);

impl BaseMoveCopyFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        to_folder_id: TargetFolderId,
        folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self { to_folder_id, folder_ids }
    }
}

xml::blank_new!(BaseMoveCopyFolder: blank, blank);

impl xml::ReadNode for BaseMoveCopyFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ToFolderId") => input.require(&mut self.to_folder_id, tag, 0),
            (xml::M, "FolderIds") => input.require(&mut self.folder_ids, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BaseMoveCopyFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ToFolderId", &self.to_folder_id);
        out.element("m:FolderIds", &self.folder_ids);
    }
}
