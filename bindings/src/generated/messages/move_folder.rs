// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(MoveFolder, BaseMoveCopyFolder);

rt::placeholder_new!(MoveFolder: placeholder, placeholder);

impl rt::ReadComplex for MoveFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for MoveFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(MoveFolder, "m:MoveFolder");
