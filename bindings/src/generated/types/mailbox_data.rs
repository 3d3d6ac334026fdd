// @generated

use ::ews_bindings::{Result, xml};

use super::{EmailAddress, MeetingAttendee};

/// Complex type `t:MailboxData`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxData {
    /// Element `t:Email`, required.
    pub email: EmailAddress,
    /// Element `t:AttendeeType`, required.
    pub attendee_type: MeetingAttendee,
    /// Element `t:ExcludeConflicts`, optional.
    pub exclude_conflicts: Option<bool>,
}

impl Eq for MailboxData {}

xml::complex_type!(
    MailboxData { name: "t:MailboxData", required: "t:Email, t:AttendeeType", bits: 2,
    model: "t:Email, t:AttendeeType, t:ExcludeConflicts?" }
);

impl MailboxData {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(email: EmailAddress, attendee_type: MeetingAttendee) -> Self {
        Self {
            email,
            attendee_type,
            exclude_conflicts: None,
        }
    }
}

xml::blank_new!(MailboxData: blank, blank);

impl xml::ReadNode for MailboxData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Email") => input.require(&mut self.email, tag, 0),
            (xml::T, "AttendeeType") => input.require(&mut self.attendee_type, tag, 1),
            (xml::T, "ExcludeConflicts") => input.fill(&mut self.exclude_conflicts, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Email", &self.email);
        out.element("t:AttendeeType", &self.attendee_type);
        out.element("t:ExcludeConflicts", &self.exclude_conflicts);
    }
}
