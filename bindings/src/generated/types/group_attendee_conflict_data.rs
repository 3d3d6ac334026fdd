// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GroupAttendeeConflictData: blank, blank, blank, blank);

impl xml::ReadNode for GroupAttendeeConflictData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "NumberOfMembers") => {
                input.require(&mut self.number_of_members, tag, 0)
            }
            (xml::T, "NumberOfMembersAvailable") => {
                input.require(&mut self.number_of_members_available, tag, 1)
            }
            (xml::T, "NumberOfMembersWithConflict") => {
                input.require(&mut self.number_of_members_with_conflict, tag, 2)
            }
            (xml::T, "NumberOfMembersWithNoData") => {
                input.require(&mut self.number_of_members_with_no_data, tag, 3)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GroupAttendeeConflictData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:NumberOfMembers", &self.number_of_members);
        out.element("t:NumberOfMembersAvailable", &self.number_of_members_available);
        out.element(
            "t:NumberOfMembersWithConflict",
            &self.number_of_members_with_conflict,
        );
        out.element("t:NumberOfMembersWithNoData", &self.number_of_members_with_no_data);
    }
}
