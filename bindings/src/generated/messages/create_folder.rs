// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfFolders, TargetFolderId};

/// Creates folders.
///
/// Complex type `m:CreateFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`CreateFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createfolder-operation).
#[doc(alias = "CreateFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolder {
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:Folders`, required.
    pub folders: NonEmptyArrayOfFolders,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateFolder {}

impl CreateFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        parent_folder_id: impl Into<TargetFolderId>,
        folders: impl Into<NonEmptyArrayOfFolders>,
    ) -> Self {
        Self {
            parent_folder_id: parent_folder_id.into(),
            folders: folders.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateFolder = "m:CreateFolderType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfFolders));
    elements m {
        0 parent_folder_id: "ParentFolderId" required 0;
        1 folders: "Folders" required 1;
    }
    kept { kept }
}

rt::root! {
    CreateFolder = "m:CreateFolder"
}
