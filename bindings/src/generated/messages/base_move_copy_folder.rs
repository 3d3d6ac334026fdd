// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

impl BaseMoveCopyFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to_folder_id: impl Into<TargetFolderId>,
        folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            to_folder_id: to_folder_id.into(),
            folder_ids: folder_ids.into(),
        }
    }
}

rt::complex_type! {
    BaseMoveCopyFolder = "m:BaseMoveCopyFolderType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfBaseFolderIds));
    elements m {
        0 to_folder_id: "ToFolderId" required 0;
        1 folder_ids: "FolderIds" required 1;
    }
}
