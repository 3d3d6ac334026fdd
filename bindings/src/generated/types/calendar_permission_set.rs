// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfCalendarPermissions, ArrayOfUnknownEntries};

/// Complex type `t:CalendarPermissionSetType`.
#[doc(alias = "CalendarPermissionSetType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarPermissionSet {
    /// Element `t:CalendarPermissions`, required.
    pub calendar_permissions: ArrayOfCalendarPermissions,
    /// Element `t:UnknownEntries`, optional.
    pub unknown_entries: Option<ArrayOfUnknownEntries>,
}

impl Eq for CalendarPermissionSet {}

impl CalendarPermissionSet {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(calendar_permissions: impl Into<ArrayOfCalendarPermissions>) -> Self {
        Self {
            calendar_permissions: calendar_permissions.into(),
            unknown_entries: None,
        }
    }
}

rt::complex_type! {
    CalendarPermissionSet = "t:CalendarPermissionSetType", required 1, new(value(ArrayOfCalendarPermissions));
    elements t {
        0 calendar_permissions: "CalendarPermissions" required 0;
        1 unknown_entries: "UnknownEntries" optional;
    }
}
