// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{NonEmptyArrayOfBaseFolderIds, TargetFolderId};
use super::BaseMoveCopyFolder;

/// Complex type `m:MoveFolderType`.
///
/// Extends `m:BaseMoveCopyFolderType`.
/// Global element `m:MoveFolder`.
#[doc(alias = "MoveFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveFolder {
    /// What it inherits from [`BaseMoveCopyFolder`].
    pub base: BaseMoveCopyFolder,
}

impl Eq for MoveFolder {}

xml::complex_type!(
    MoveFolder { name: "m:MoveFolderType", base: BaseMoveCopyFolder, bits: 2 }
);

impl MoveFolder {
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

xml::extends!(MoveFolder, BaseMoveCopyFolder);

xml::blank_new!(MoveFolder: blank, blank);

impl xml::ReadNode for MoveFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for MoveFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(MoveFolder, "m:MoveFolder");
