// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{AnyFolderId, NonEmptyArrayOfFolderChangeDescriptions};

/// Complex type `t:FolderChangeType`.
///
/// Microsoft's reference: [`FolderChange`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/folderchange).
#[doc(alias = "FolderChangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderChange {
    /// Choice of `t:FolderId`, `t:DistinguishedFolderId`, required.
    pub folder_id: AnyFolderId,
    /// Element `t:Updates`, required.
    pub updates: NonEmptyArrayOfFolderChangeDescriptions,
}

impl Eq for FolderChange {}

impl FolderChange {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        folder_id: impl Into<AnyFolderId>,
        updates: impl Into<NonEmptyArrayOfFolderChangeDescriptions>,
    ) -> Self {
        Self {
            folder_id: folder_id.into(),
            updates: updates.into(),
        }
    }
}

rt::complex_type! {
    FolderChange = "t:FolderChangeType", required 2, new(value(AnyFolderId) value(NonEmptyArrayOfFolderChangeDescriptions));
    fields {
        0 folder_id: choice(AnyFolderId) required 0;
        1 updates: element(t "Updates") required 1;
    }
}
