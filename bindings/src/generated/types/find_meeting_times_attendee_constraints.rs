// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfAttendeeConstraintItems;

/// Complex type `t:FindMeetingTimesAttendeeConstraints`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FindMeetingTimesAttendeeConstraints {
    /// Element `t:AttendeeEntries`, optional.
    pub attendee_entries: Option<ArrayOfAttendeeConstraintItems>,
}

impl FindMeetingTimesAttendeeConstraints {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FindMeetingTimesAttendeeConstraints",
        content: xml::Content::Model("t:AttendeeEntries?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(FindMeetingTimesAttendeeConstraints);

::ews_bindings::blank_default!(FindMeetingTimesAttendeeConstraints);

impl xml::ReadNode for FindMeetingTimesAttendeeConstraints {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AttendeeEntries") => input.fill(&mut self.attendee_entries, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingTimesAttendeeConstraints {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AttendeeEntries", &self.attendee_entries);
    }
}
