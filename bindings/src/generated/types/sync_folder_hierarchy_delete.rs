// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::FolderId;

/// Complex type `t:SyncFolderHierarchyDeleteType`.
///
/// Microsoft's reference: [`Delete`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delete-foldersync).
#[doc(alias = "SyncFolderHierarchyDeleteType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyDelete {
    /// Element `t:FolderId`, required.
    pub folder_id: FolderId,
}

impl Eq for SyncFolderHierarchyDelete {}

impl SyncFolderHierarchyDelete {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(folder_id: impl Into<FolderId>) -> Self {
        Self {
            folder_id: folder_id.into(),
        }
    }
}

rt::complex_type! {
    SyncFolderHierarchyDelete = "t:SyncFolderHierarchyDeleteType", required 1, new(value(FolderId));
    elements t {
        0 folder_id: "FolderId" required 0;
    }
}
