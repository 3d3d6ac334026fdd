// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{FolderResponseShape, TargetFolderId};

/// Gets the changes of the folders since a state. The module `sync` drives it.
///
/// Complex type `m:SyncFolderHierarchyType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SyncFolderHierarchy`.
///
/// Example, and the other operations of the area: [Synchronization and export](super::super::operation_index#synchronization-and-export).
///
/// Microsoft's reference: [`SyncFolderHierarchy`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncfolderhierarchy-operation).
#[doc(alias = "SyncFolderHierarchyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchy {
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// Element `m:SyncFolderId`, optional.
    pub sync_folder_id: Option<Box<TargetFolderId>>,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SyncFolderHierarchy {}

impl SyncFolderHierarchy {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(folder_shape: impl Into<FolderResponseShape>) -> Self {
        Self {
            folder_shape: folder_shape.into(),
            sync_folder_id: None,
            sync_state: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SyncFolderHierarchy = "m:SyncFolderHierarchyType", required 1, new(value(FolderResponseShape));
    elements m {
        0 folder_shape: "FolderShape" required 0;
        1 sync_folder_id: "SyncFolderId" optional;
        2 sync_state: "SyncState" optional;
    }
    kept { kept }
}

rt::root! {
    SyncFolderHierarchy = "m:SyncFolderHierarchy"
}
