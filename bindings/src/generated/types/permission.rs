// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BasePermission, PermissionLevel, PermissionReadAccess, UserId};

/// Complex type `t:PermissionType`.
///
/// Extends `t:BasePermissionType`.
///
/// Fields inherited from [`BasePermission`]: `user_id`, `can_create_items`, `can_create_sub_folders`, `is_folder_owner`, `is_folder_visible`, `is_folder_contact`, `edit_items`, `delete_items`.
///
/// Microsoft's reference: [`Permission`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/permission).
#[doc(alias = "PermissionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Permission {
    /// The value of the base type, [`BasePermission`].
    pub base: BasePermission,
    /// Element `t:ReadItems`, optional.
    pub read_items: Option<PermissionReadAccess>,
    /// Element `t:PermissionLevel`, required.
    pub permission_level: PermissionLevel,
}

impl Eq for Permission {}

impl Permission {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_id: impl Into<UserId>, permission_level: PermissionLevel) -> Self {
        Self {
            base: BasePermission::new(user_id),
            read_items: None,
            permission_level,
        }
    }
}

rt::complex_type! {
    Permission: BasePermission = "t:PermissionType", required 2, new(value(UserId) value);
    elements t {
        base 8;
        0 read_items: "ReadItems" optional;
        1 permission_level: "PermissionLevel" required 1;
    }
}
