// @generated

use ::ews_bindings::{rt, xml};

use super::CalendarPermission;

/// Complex type `t:ArrayOfCalendarPermissionsType`.
#[doc(alias = "ArrayOfCalendarPermissionsType")]
pub type ArrayOfCalendarPermissions = xml::List<
    CalendarPermission,
    ArrayOfCalendarPermissionsList,
>;

rt::list_name!(
    ArrayOfCalendarPermissionsList: Elements "t:CalendarPermission" { name:
    "t:ArrayOfCalendarPermissionsType", model: "(t:CalendarPermission)*" }
);
