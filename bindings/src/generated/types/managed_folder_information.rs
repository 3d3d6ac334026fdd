// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:ManagedFolderInformationType`.
///
/// Microsoft's reference: [`ManagedFolderInformation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/managedfolderinformation).
#[doc(alias = "ManagedFolderInformationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ManagedFolderInformation {
    /// Element `t:CanDelete`, optional.
    pub can_delete: Option<bool>,
    /// Element `t:CanRenameOrMove`, optional.
    pub can_rename_or_move: Option<bool>,
    /// Element `t:MustDisplayComment`, optional.
    pub must_display_comment: Option<bool>,
    /// Element `t:HasQuota`, optional.
    pub has_quota: Option<bool>,
    /// Element `t:IsManagedFoldersRoot`, optional.
    pub is_managed_folders_root: Option<bool>,
    /// Element `t:ManagedFolderId`, optional.
    pub managed_folder_id: Option<String>,
    /// Element `t:Comment`, optional.
    pub comment: Option<String>,
    /// Element `t:StorageQuota`, optional.
    pub storage_quota: Option<i32>,
    /// Element `t:FolderSize`, optional.
    pub folder_size: Option<i32>,
    /// Element `t:HomePage`, optional.
    pub home_page: Option<String>,
}

impl Eq for ManagedFolderInformation {}

rt::complex_type! {
    ManagedFolderInformation = "t:ManagedFolderInformationType";
    elements t {
        0 can_delete: "CanDelete" optional;
        1 can_rename_or_move: "CanRenameOrMove" optional;
        2 must_display_comment: "MustDisplayComment" optional;
        3 has_quota: "HasQuota" optional;
        4 is_managed_folders_root: "IsManagedFoldersRoot" optional;
        5 managed_folder_id: "ManagedFolderId" optional;
        6 comment: "Comment" optional;
        7 storage_quota: "StorageQuota" optional;
        8 folder_size: "FolderSize" optional;
        9 home_page: "HomePage" optional;
    }
}
