// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseFolderIds, TargetFolderId};
use super::BaseMoveCopyFolder;

/// Complex type `m:CopyFolderType`.
///
/// Extends `m:BaseMoveCopyFolderType`.
/// Global element `m:CopyFolder`.
#[doc(alias = "CopyFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CopyFolder {
    /// What it inherits from [`BaseMoveCopyFolder`].
    pub base: BaseMoveCopyFolder,
}

impl Eq for CopyFolder {}

xml::complex_type!(
    CopyFolder { name: "m:CopyFolderType", base: BaseMoveCopyFolder, bits: 2 }
);

impl CopyFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        to_folder_id: TargetFolderId,
        folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self {
            base: BaseMoveCopyFolder::new(to_folder_id, folder_ids),
        }
    }
}

xml::extends!(CopyFolder, BaseMoveCopyFolder);

xml::blank_new!(CopyFolder: blank, blank);

impl xml::ReadNode for CopyFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for CopyFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(CopyFolder, "m:CopyFolder");
