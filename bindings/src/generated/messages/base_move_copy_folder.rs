// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(BaseMoveCopyFolder: placeholder, placeholder);

impl rt::ReadComplex for BaseMoveCopyFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ToFolderId") => reader.require(&mut self.to_folder_id, tag, 0),
            (rt::M, "FolderIds") => reader.require(&mut self.folder_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseMoveCopyFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ToFolderId", &self.to_folder_id);
        out.element("m:FolderIds", &self.folder_ids);
    }
}
