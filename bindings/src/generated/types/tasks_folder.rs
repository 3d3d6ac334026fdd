// @generated

use ::ews_bindings::rt;
use super::Folder;

/// Complex type `t:TasksFolderType`.
///
/// Extends `t:FolderType`.
///
/// Fields inherited from [`Folder`]: `permission_set`, `unread_count`.
///
/// Fields inherited from [`BaseFolder`](super::BaseFolder): `folder_id`, `parent_folder_id`, `folder_class`, `display_name`, `total_count`, `child_folder_count`, `extended_property`, `managed_folder_information`, `effective_rights`, `distinguished_folder_id`, `policy_tag`, `archive_tag`, `replica_list`, `kept`.
///
/// Microsoft's reference: [`TasksFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/tasksfolder).
#[doc(alias = "TasksFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TasksFolder {
    /// The value of the base type, [`Folder`].
    pub base: Folder,
}

impl Eq for TasksFolder {}

rt::complex_type! {
    TasksFolder: Folder = "t:TasksFolderType";
    elements {
        base 15;
    }
    kept { base.base.kept }
}
