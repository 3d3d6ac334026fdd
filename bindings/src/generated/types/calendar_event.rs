// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{CalendarEventDetails, LegacyFreeBusy};

/// Complex type `t:CalendarEvent`.
///
/// Microsoft's reference: [`CalendarEvent`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendarevent).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CalendarEvent {
    /// Element `t:StartTime`, required.
    pub start_time: value::DateTime,
    /// Element `t:EndTime`, required.
    pub end_time: value::DateTime,
    /// Element `t:BusyType`, required.
    pub busy_type: LegacyFreeBusy,
    /// Element `t:CalendarEventDetails`, optional.
    pub calendar_event_details: Option<Box<CalendarEventDetails>>,
}

impl Eq for CalendarEvent {}

impl CalendarEvent {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        start_time: value::DateTime,
        end_time: value::DateTime,
        busy_type: LegacyFreeBusy,
    ) -> Self {
        Self {
            start_time,
            end_time,
            busy_type,
            calendar_event_details: None,
        }
    }
}

rt::complex_type! {
    CalendarEvent = "t:CalendarEvent", required 3, new(value value value);
    elements t {
        0 start_time: "StartTime" required 0;
        1 end_time: "EndTime" required 1;
        2 busy_type: "BusyType" required 2;
        3 calendar_event_details: "CalendarEventDetails" optional;
    }
}
