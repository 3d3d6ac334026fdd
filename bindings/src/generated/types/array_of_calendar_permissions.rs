// @generated

use ::ews_bindings::xml;

use super::CalendarPermission;

/// Complex type `t:ArrayOfCalendarPermissionsType`.
#[doc(alias = "ArrayOfCalendarPermissionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfCalendarPermissions(pub Vec<CalendarPermission>);

xml::complex_type!(
    ArrayOfCalendarPermissions { name: "t:ArrayOfCalendarPermissionsType", model:
    "(t:CalendarPermission)*" }
);

xml::wrapper_type!(ArrayOfCalendarPermissions, CalendarPermission);

xml::list_of_elements!(ArrayOfCalendarPermissions, t "CalendarPermission");
