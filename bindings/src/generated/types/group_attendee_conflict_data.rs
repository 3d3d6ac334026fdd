// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:GroupAttendeeConflictData`.
///
/// Extends `t:AttendeeConflictData`.
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

rt::complex_type!(
    GroupAttendeeConflictData { name: "t:GroupAttendeeConflictData", required:
    "t:NumberOfMembers, t:NumberOfMembersAvailable, t:NumberOfMembersWithConflict, t:NumberOfMembersWithNoData",
    bits: 4, model:
    "t:NumberOfMembers, t:NumberOfMembersAvailable, t:NumberOfMembersWithConflict, t:NumberOfMembersWithNoData"
    }
);

impl GroupAttendeeConflictData {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(
    GroupAttendeeConflictData: placeholder, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for GroupAttendeeConflictData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "NumberOfMembers") => {
                reader.require(&mut self.number_of_members, tag, 0)
            }
            (rt::T, "NumberOfMembersAvailable") => {
                reader.require(&mut self.number_of_members_available, tag, 1)
            }
            (rt::T, "NumberOfMembersWithConflict") => {
                reader.require(&mut self.number_of_members_with_conflict, tag, 2)
            }
            (rt::T, "NumberOfMembersWithNoData") => {
                reader.require(&mut self.number_of_members_with_no_data, tag, 3)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GroupAttendeeConflictData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:NumberOfMembers", &self.number_of_members);
        out.element("t:NumberOfMembersAvailable", &self.number_of_members_available);
        out.element(
            "t:NumberOfMembersWithConflict",
            &self.number_of_members_with_conflict,
        );
        out.element("t:NumberOfMembersWithNoData", &self.number_of_members_with_no_data);
    }
}
