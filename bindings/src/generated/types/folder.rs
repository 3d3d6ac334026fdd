// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BaseFolder, PermissionSet, SearchFolder, TasksFolder};

/// Complex type `t:FolderType`.
///
/// Extends `t:BaseFolderType`.
///
/// Fields inherited from [`BaseFolder`]: `folder_id`, `parent_folder_id`, `folder_class`, `display_name`, `total_count`, `child_folder_count`, `extended_property`, `managed_folder_information`, `effective_rights`, `distinguished_folder_id`, `policy_tag`, `archive_tag`, `replica_list`, `kept`.
///
/// Microsoft's reference: [`Folder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/folder).
#[doc(alias = "FolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Folder {
    /// The value of the base type, [`BaseFolder`].
    pub base: BaseFolder,
    /// Element `t:PermissionSet`, optional.
    pub permission_set: Option<Box<PermissionSet>>,
    /// Element `t:UnreadCount`, optional.
    pub unread_count: Option<i32>,
}

impl Eq for Folder {}

rt::complex_type! {
    Folder: BaseFolder = "t:FolderType";
    elements t {
        base 13;
        0 permission_set: "PermissionSet" optional;
        1 unread_count: "UnreadCount" optional;
    }
    derived_types {
        SearchFolder = "t:SearchFolderType";
        TasksFolder = "t:TasksFolderType";
    }
    kept { base.kept }
}
