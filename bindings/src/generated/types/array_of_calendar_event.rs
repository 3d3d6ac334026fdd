// @generated

use ::ews_bindings::xml;

use super::CalendarEvent;

/// Complex type `t:ArrayOfCalendarEvent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfCalendarEvent(pub Vec<CalendarEvent>);

xml::complex_type!(
    ArrayOfCalendarEvent { name: "t:ArrayOfCalendarEvent", model: "t:CalendarEvent*" }
);

xml::wrapper_type!(ArrayOfCalendarEvent, CalendarEvent);

xml::list_of_elements!(ArrayOfCalendarEvent, t "CalendarEvent");
