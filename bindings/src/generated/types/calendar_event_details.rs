// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:CalendarEventDetails`.
///
/// Microsoft's reference: [`CalendarEventDetails`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendareventdetails).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarEventDetails {
    /// Element `t:ID`, optional.
    pub id: Option<String>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:IsMeeting`, required.
    pub is_meeting: bool,
    /// Element `t:IsRecurring`, required.
    pub is_recurring: bool,
    /// Element `t:IsException`, required.
    pub is_exception: bool,
    /// Element `t:IsReminderSet`, required.
    pub is_reminder_set: bool,
    /// Element `t:IsPrivate`, required.
    pub is_private: bool,
}

impl Eq for CalendarEventDetails {}

impl CalendarEventDetails {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        is_meeting: bool,
        is_recurring: bool,
        is_exception: bool,
        is_reminder_set: bool,
        is_private: bool,
    ) -> Self {
        Self {
            id: None,
            subject: None,
            location: None,
            is_meeting,
            is_recurring,
            is_exception,
            is_reminder_set,
            is_private,
        }
    }
}

rt::complex_type! {
    CalendarEventDetails = "t:CalendarEventDetails", required 5, new(value value value value value);
    elements t {
        0 id: "ID" optional;
        1 subject: "Subject" optional;
        2 location: "Location" optional;
        3 is_meeting: "IsMeeting" required 0;
        4 is_recurring: "IsRecurring" required 1;
        5 is_exception: "IsException" required 2;
        6 is_reminder_set: "IsReminderSet" required 3;
        7 is_private: "IsPrivate" required 4;
    }
}
