// @generated

use ::ews_bindings::rt;
use super::super::ns;
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
    /// The fields inherited from [`BaseMoveCopyFolder`]: `to_folder_id`, `folder_ids`.
    pub base: BaseMoveCopyFolder,
}

impl Eq for CopyFolder {}

impl CopyFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    CopyFolder: BaseMoveCopyFolder = "m:CopyFolderType", required 2, new(value value);
    elements {
        base 2;
    }
}

rt::root! {
    CopyFolder = "m:CopyFolder"
}
