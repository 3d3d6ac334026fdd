// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{Disposal, NonEmptyArrayOfBaseFolderIds};

/// Deletes folders, or moves them to the folder of deleted items.
///
/// Complex type `m:DeleteFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`DeleteFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deletefolder-operation).
#[doc(alias = "DeleteFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteFolder {
    /// Attribute `DeleteType`, required.
    pub delete_type: Disposal,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteFolder {}

impl DeleteFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        delete_type: Disposal,
        folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            delete_type,
            folder_ids: folder_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteFolder = "m:DeleteFolderType", required 2, new(value value(NonEmptyArrayOfBaseFolderIds));
    attributes {
        0 delete_type: "DeleteType" required 0;
    }
    elements m {
        0 folder_ids: "FolderIds" required 1;
    }
    kept { kept }
}

rt::root! {
    DeleteFolder = "m:DeleteFolder"
}
