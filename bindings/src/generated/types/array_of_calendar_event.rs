// @generated

use ::ews_bindings::xml;

use super::CalendarEvent;

/// Complex type `t:ArrayOfCalendarEvent`.
pub type ArrayOfCalendarEvent = xml::List<CalendarEvent, ArrayOfCalendarEventList>;

xml::list_name!(
    ArrayOfCalendarEventList: Elements "t:CalendarEvent" { name:
    "t:ArrayOfCalendarEvent", model: "t:CalendarEvent*" }
);
