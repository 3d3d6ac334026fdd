// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{EmailAddressType, ResponseType};

/// Complex type `t:AttendeeType`.
///
/// Microsoft's reference: [`Attendee`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/attendee).
#[doc(alias = "AttendeeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Attendee {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddressType,
    /// Element `t:ResponseType`, optional.
    pub response_type: Option<ResponseType>,
    /// Element `t:LastResponseTime`, optional.
    pub last_response_time: Option<value::DateTime>,
    /// Element `t:ProposedStart`, optional, since `Exchange2013_SP1`.
    pub proposed_start: Option<value::DateTime>,
    /// Element `t:ProposedEnd`, optional, since `Exchange2013_SP1`.
    pub proposed_end: Option<value::DateTime>,
}

impl Eq for Attendee {}

impl Attendee {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<EmailAddressType>) -> Self {
        Self {
            mailbox: mailbox.into(),
            response_type: None,
            last_response_time: None,
            proposed_start: None,
            proposed_end: None,
        }
    }
}

rt::complex_type! {
    Attendee = "t:AttendeeType", required 1, new(value(EmailAddressType));
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 response_type: "ResponseType" optional;
        2 last_response_time: "LastResponseTime" optional;
        3 proposed_start: "ProposedStart" optional;
        4 proposed_end: "ProposedEnd" optional;
    }
}
