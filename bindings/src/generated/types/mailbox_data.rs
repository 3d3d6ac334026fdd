// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{EmailAddress, MeetingAttendee};

/// Complex type `t:MailboxData`.
///
/// Microsoft's reference: [`MailboxData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxdata).
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

impl MailboxData {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(email: impl Into<EmailAddress>, attendee_type: MeetingAttendee) -> Self {
        Self {
            email: email.into(),
            attendee_type,
            exclude_conflicts: None,
        }
    }
}

rt::complex_type! {
    MailboxData = "t:MailboxData", required 2, new(value(EmailAddress) value);
    elements t {
        0 email: "Email" required 0;
        1 attendee_type: "AttendeeType" required 1;
        2 exclude_conflicts: "ExcludeConflicts" optional;
    }
}
