// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(CopyFolder, BaseMoveCopyFolder);

rt::placeholder_new!(CopyFolder: placeholder, placeholder);

impl rt::ReadComplex for CopyFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for CopyFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}

rt::root!(CopyFolder, "m:CopyFolder");
