// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{NonEmptyArrayOfFolders, TargetFolderId};

/// Creates a folder and the folders above it that do not exist.
///
/// Complex type `m:CreateFolderPathType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateFolderPath`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`CreateFolderPath`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createfolderpath-operation).
#[doc(alias = "CreateFolderPathType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateFolderPath {
    /// Element `m:ParentFolderId`, required.
    pub parent_folder_id: TargetFolderId,
    /// Element `m:RelativeFolderPath`, required.
    pub relative_folder_path: NonEmptyArrayOfFolders,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateFolderPath {}

impl CreateFolderPath {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        parent_folder_id: impl Into<TargetFolderId>,
        relative_folder_path: impl Into<NonEmptyArrayOfFolders>,
    ) -> Self {
        Self {
            parent_folder_id: parent_folder_id.into(),
            relative_folder_path: relative_folder_path.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateFolderPath = "m:CreateFolderPathType", required 2, new(value(TargetFolderId) value(NonEmptyArrayOfFolders));
    elements m {
        0 parent_folder_id: "ParentFolderId" required 0;
        1 relative_folder_path: "RelativeFolderPath" required 1;
    }
    kept { kept }
}

rt::root! {
    CreateFolderPath = "m:CreateFolderPath"
}
