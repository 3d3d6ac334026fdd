// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{FolderResponseShape, NonEmptyArrayOfBaseFolderIds};

/// Gets folders by id.
///
/// Complex type `m:GetFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`GetFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getfolder-operation).
#[doc(alias = "GetFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetFolder {
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// Element `m:FolderIds`, required.
    pub folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetFolder {}

impl GetFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        folder_shape: impl Into<FolderResponseShape>,
        folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            folder_shape: folder_shape.into(),
            folder_ids: folder_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetFolder = "m:GetFolderType", required 2, new(value(FolderResponseShape) value(NonEmptyArrayOfBaseFolderIds));
    elements m {
        0 folder_shape: "FolderShape" required 0;
        1 folder_ids: "FolderIds" required 1;
    }
    kept { kept }
}

rt::root! {
    GetFolder = "m:GetFolder"
}
