// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::FolderId;

/// Updates the local folder for a folder that somebody shares.
///
/// Complex type `m:RefreshSharingFolderType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RefreshSharingFolder`.
///
/// Example, and the other operations of the area: [Delegates and sharing](super::super::operation_index#delegates-and-sharing).
///
/// Microsoft's reference: [`RefreshSharingFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/refreshsharingfolder-operation).
#[doc(alias = "RefreshSharingFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RefreshSharingFolder {
    /// Element `m:SharingFolderId`, required.
    pub sharing_folder_id: FolderId,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for RefreshSharingFolder {}

impl RefreshSharingFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(sharing_folder_id: impl Into<FolderId>) -> Self {
        Self {
            sharing_folder_id: sharing_folder_id.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    RefreshSharingFolder = "m:RefreshSharingFolderType", required 1, new(value(FolderId));
    elements m {
        0 sharing_folder_id: "SharingFolderId" required 0;
    }
    kept { kept }
}

rt::root! {
    RefreshSharingFolder = "m:RefreshSharingFolder"
}
