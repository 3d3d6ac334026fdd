// @generated

use ::ews_bindings::{rt, xml};

use super::CalendarEvent;

/// Complex type `t:ArrayOfCalendarEvent`.
pub type ArrayOfCalendarEvent = xml::List<CalendarEvent, ArrayOfCalendarEventList>;

rt::list_name!(
    ArrayOfCalendarEventList: Elements "t:CalendarEvent" { name:
    "t:ArrayOfCalendarEvent", model: "t:CalendarEvent*" }
);
