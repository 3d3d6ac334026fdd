// @generated

use ::ews_bindings::xml;

use super::CalendarPermission;

/// Complex type `t:ArrayOfCalendarPermissionsType`.
#[doc(alias = "ArrayOfCalendarPermissionsType")]
pub type ArrayOfCalendarPermissions = xml::List<
    CalendarPermission,
    ArrayOfCalendarPermissionsList,
>;

xml::list_name!(
    ArrayOfCalendarPermissionsList: Elements "t:CalendarPermission" { name:
    "t:ArrayOfCalendarPermissionsType", model: "(t:CalendarPermission)*" }
);
