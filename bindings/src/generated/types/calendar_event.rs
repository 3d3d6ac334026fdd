// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{CalendarEventDetails, LegacyFreeBusy};

/// Complex type `t:CalendarEvent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CalendarEvent {
    /// Element `t:StartTime`, required, `xs:dateTime`.
    pub start_time: value::DateTime,
    /// Element `t:EndTime`, required, `xs:dateTime`.
    pub end_time: value::DateTime,
    /// Element `t:BusyType`, required.
    pub busy_type: LegacyFreeBusy,
    /// Element `t:CalendarEventDetails`, optional.
    pub calendar_event_details: Option<Box<CalendarEventDetails>>,
}

impl CalendarEvent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:CalendarEvent",
        required: &["t:StartTime", "t:EndTime", "t:BusyType"],
        bits: 3,
        content: xml::Content::Model(
            "t:StartTime, t:EndTime, t:BusyType, t:CalendarEventDetails?",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(CalendarEvent);

::ews_bindings::blank_new!(CalendarEvent : blank, blank, blank);

impl xml::ReadNode for CalendarEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "StartTime") => input.require(&mut self.start_time, tag, 0),
            (xml::T, "EndTime") => input.require(&mut self.end_time, tag, 1),
            (xml::T, "BusyType") => input.require(&mut self.busy_type, tag, 2),
            (xml::T, "CalendarEventDetails") => {
                input.fill(&mut self.calendar_event_details, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CalendarEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:BusyType", &self.busy_type);
        out.element("t:CalendarEventDetails", &self.calendar_event_details);
    }
}
