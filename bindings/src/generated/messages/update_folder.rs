// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfFolderChanges;

/// Changes fields of folders.
///
/// Complex type `m:UpdateFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`UpdateFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updatefolder-operation).
#[doc(alias = "UpdateFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateFolder {
    /// Element `m:FolderChanges`, required.
    pub folder_changes: NonEmptyArrayOfFolderChanges,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for UpdateFolder {}

impl UpdateFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(folder_changes: impl Into<NonEmptyArrayOfFolderChanges>) -> Self {
        Self {
            folder_changes: folder_changes.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    UpdateFolder = "m:UpdateFolderType", required 1, new(value(NonEmptyArrayOfFolderChanges));
    elements m {
        0 folder_changes: "FolderChanges" required 0;
    }
    kept { kept }
}

rt::root! {
    UpdateFolder = "m:UpdateFolder"
}
