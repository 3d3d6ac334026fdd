// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:GroupAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
///
/// Microsoft's reference: [`GroupAttendeeConflictData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/groupattendeeconflictdata).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupAttendeeConflictData {
    /// Element `t:NumberOfMembers`, required.
    pub number_of_members: i32,
    /// Element `t:NumberOfMembersAvailable`, required.
    pub number_of_members_available: i32,
    /// Element `t:NumberOfMembersWithConflict`, required.
    pub number_of_members_with_conflict: i32,
    /// Element `t:NumberOfMembersWithNoData`, required.
    pub number_of_members_with_no_data: i32,
}

impl Eq for GroupAttendeeConflictData {}

impl GroupAttendeeConflictData {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        number_of_members: i32,
        number_of_members_available: i32,
        number_of_members_with_conflict: i32,
        number_of_members_with_no_data: i32,
    ) -> Self {
        Self {
            number_of_members,
            number_of_members_available,
            number_of_members_with_conflict,
            number_of_members_with_no_data,
        }
    }
}

rt::complex_type! {
    GroupAttendeeConflictData = "t:GroupAttendeeConflictData", required 4, new(value value value value);
    elements t {
        0 number_of_members: "NumberOfMembers" required 0;
        1 number_of_members_available: "NumberOfMembersAvailable" required 1;
        2 number_of_members_with_conflict: "NumberOfMembersWithConflict" required 2;
        3 number_of_members_with_no_data: "NumberOfMembersWithNoData" required 3;
    }
}
