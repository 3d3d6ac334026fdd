// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{PermissionAction, UserId};

/// Abstract complex type `t:BasePermissionType`.
#[doc(alias = "BasePermissionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BasePermission {
    /// Element `t:UserId`, required.
    pub user_id: UserId,
    /// Element `t:CanCreateItems`, optional.
    pub can_create_items: Option<bool>,
    /// Element `t:CanCreateSubFolders`, optional.
    pub can_create_sub_folders: Option<bool>,
    /// Element `t:IsFolderOwner`, optional.
    pub is_folder_owner: Option<bool>,
    /// Element `t:IsFolderVisible`, optional.
    pub is_folder_visible: Option<bool>,
    /// Element `t:IsFolderContact`, optional.
    pub is_folder_contact: Option<bool>,
    /// Element `t:EditItems`, optional.
    pub edit_items: Option<PermissionAction>,
    /// Element `t:DeleteItems`, optional.
    pub delete_items: Option<PermissionAction>,
}

impl Eq for BasePermission {}

impl BasePermission {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            can_create_items: None,
            can_create_sub_folders: None,
            is_folder_owner: None,
            is_folder_visible: None,
            is_folder_contact: None,
            edit_items: None,
            delete_items: None,
        }
    }
}

rt::complex_type! {
    BasePermission = "t:BasePermissionType", required 1, new(value(UserId));
    elements t {
        0 user_id: "UserId" required 0;
        1 can_create_items: "CanCreateItems" optional;
        2 can_create_sub_folders: "CanCreateSubFolders" optional;
        3 is_folder_owner: "IsFolderOwner" optional;
        4 is_folder_visible: "IsFolderVisible" optional;
        5 is_folder_contact: "IsFolderContact" optional;
        6 edit_items: "EditItems" optional;
        7 delete_items: "DeleteItems" optional;
    }
}
