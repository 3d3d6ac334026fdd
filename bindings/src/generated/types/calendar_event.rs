// @generated

use ::ews_bindings::{Result, rt, value};

use super::{CalendarEventDetails, LegacyFreeBusy};

/// Complex type `t:CalendarEvent`.
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

rt::complex_type!(
    CalendarEvent { name: "t:CalendarEvent", required:
    "t:StartTime, t:EndTime, t:BusyType", bits: 3, model:
    "t:StartTime, t:EndTime, t:BusyType, t:CalendarEventDetails?" }
);

impl CalendarEvent {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(CalendarEvent: placeholder, placeholder, placeholder);

impl rt::ReadComplex for CalendarEvent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartTime") => reader.require(&mut self.start_time, tag, 0),
            (rt::T, "EndTime") => reader.require(&mut self.end_time, tag, 1),
            (rt::T, "BusyType") => reader.require(&mut self.busy_type, tag, 2),
            (rt::T, "CalendarEventDetails") => {
                reader.fill(&mut self.calendar_event_details, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CalendarEvent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:EndTime", &self.end_time);
        out.element("t:BusyType", &self.busy_type);
        out.element("t:CalendarEventDetails", &self.calendar_event_details);
    }
}
