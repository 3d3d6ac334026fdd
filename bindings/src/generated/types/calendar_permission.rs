// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{BasePermission, CalendarPermissionLevel, CalendarPermissionReadAccess, UserId};

/// Complex type `t:CalendarPermissionType`.
///
/// Extends `t:BasePermissionType`.
///
/// Fields inherited from [`BasePermission`]: `user_id`, `can_create_items`, `can_create_sub_folders`, `is_folder_owner`, `is_folder_visible`, `is_folder_contact`, `edit_items`, `delete_items`.
///
/// Microsoft's reference: [`CalendarPermission`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarpermission).
#[doc(alias = "CalendarPermissionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarPermission {
    /// The value of the base type, [`BasePermission`].
    pub base: BasePermission,
    /// Element `t:ReadItems`, optional.
    pub read_items: Option<CalendarPermissionReadAccess>,
    /// Element `t:CalendarPermissionLevel`, required.
    pub calendar_permission_level: CalendarPermissionLevel,
}

impl Eq for CalendarPermission {}

impl CalendarPermission {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        user_id: impl Into<UserId>,
        calendar_permission_level: CalendarPermissionLevel,
    ) -> Self {
        Self {
            base: BasePermission::new(user_id),
            read_items: None,
            calendar_permission_level,
        }
    }
}

rt::complex_type! {
    CalendarPermission: BasePermission = "t:CalendarPermissionType", required 2, new(value(UserId) value);
    elements t {
        base 8;
        0 read_items: "ReadItems" optional;
        1 calendar_permission_level: "CalendarPermissionLevel" required 1;
    }
}
