// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{Disposal, NonEmptyArrayOfBaseFolderIds};

/// Deletes the items of folders, and can delete their subfolders.
///
/// Complex type `m:EmptyFolderType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:EmptyFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`EmptyFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/emptyfolder-operation).
#[doc(alias = "EmptyFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmptyFolder {
    /// Attribute `DeleteType`, required.
    pub delete_type: Disposal,
    /// Attribute `DeleteSubFolders`, required.
    pub delete_sub_folders: bool,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for EmptyFolder {}

impl EmptyFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        delete_type: Disposal,
        delete_sub_folders: bool,
        folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            delete_type,
            delete_sub_folders,
            folder_ids: folder_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    EmptyFolder = "m:EmptyFolderType", required 3, new(value value value(NonEmptyArrayOfBaseFolderIds));
    attributes {
        0 delete_type: "DeleteType" required 0;
        1 delete_sub_folders: "DeleteSubFolders" required 1;
    }
    elements m {
        0 folder_ids: "FolderIds" required 2;
    }
    kept { kept }
}

rt::root! {
    EmptyFolder = "m:EmptyFolder"
}
