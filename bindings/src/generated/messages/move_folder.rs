// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfBaseFolderIds, TargetFolderId};
use super::BaseMoveCopyFolder;

/// Moves folders into a folder.
///
/// Complex type `m:MoveFolderType`.
///
/// Extends `m:BaseMoveCopyFolderType`.
/// Global element `m:MoveFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Fields inherited from [`BaseMoveCopyFolder`]: `to_folder_id`, `folder_ids`.
///
/// Microsoft's reference: [`MoveFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/movefolder-operation).
#[doc(alias = "MoveFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MoveFolder {
    /// The value of the base type, [`BaseMoveCopyFolder`].
    pub base: BaseMoveCopyFolder,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MoveFolder {}

impl MoveFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        to_folder_id: impl Into<TargetFolderId>,
        folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            base: BaseMoveCopyFolder::new(to_folder_id, folder_ids),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    MoveFolder: BaseMoveCopyFolder = "m:MoveFolderType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfBaseFolderIds));
    elements {
        base 2;
    }
    kept { kept }
}

rt::root! {
    MoveFolder = "m:MoveFolder"
}
