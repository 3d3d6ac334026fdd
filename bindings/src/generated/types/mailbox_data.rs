// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(MailboxData: placeholder, placeholder);

impl rt::ReadComplex for MailboxData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Email") => reader.require(&mut self.email, tag, 0),
            (rt::T, "AttendeeType") => reader.require(&mut self.attendee_type, tag, 1),
            (rt::T, "ExcludeConflicts") => reader.fill(&mut self.exclude_conflicts, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Email", &self.email);
        out.element("t:AttendeeType", &self.attendee_type);
        out.element("t:ExcludeConflicts", &self.exclude_conflicts);
    }
}
