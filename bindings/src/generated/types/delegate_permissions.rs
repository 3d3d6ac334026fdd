// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::DelegateFolderPermissionLevel;

/// Complex type `t:DelegatePermissionsType`.
///
/// Microsoft's reference: [`DelegatePermissions`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegatepermissions).
#[doc(alias = "DelegatePermissionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegatePermissions {
    /// Element `t:CalendarFolderPermissionLevel`, optional.
    pub calendar_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:TasksFolderPermissionLevel`, optional.
    pub tasks_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:InboxFolderPermissionLevel`, optional.
    pub inbox_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:ContactsFolderPermissionLevel`, optional.
    pub contacts_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:NotesFolderPermissionLevel`, optional.
    pub notes_folder_permission_level: Option<DelegateFolderPermissionLevel>,
    /// Element `t:JournalFolderPermissionLevel`, optional.
    pub journal_folder_permission_level: Option<DelegateFolderPermissionLevel>,
}

impl Eq for DelegatePermissions {}

rt::complex_type! {
    DelegatePermissions = "t:DelegatePermissionsType";
    elements t {
        0 calendar_folder_permission_level: "CalendarFolderPermissionLevel" optional;
        1 tasks_folder_permission_level: "TasksFolderPermissionLevel" optional;
        2 inbox_folder_permission_level: "InboxFolderPermissionLevel" optional;
        3 contacts_folder_permission_level: "ContactsFolderPermissionLevel" optional;
        4 notes_folder_permission_level: "NotesFolderPermissionLevel" optional;
        5 journal_folder_permission_level: "JournalFolderPermissionLevel" optional;
    }
}
