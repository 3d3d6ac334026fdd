// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfCalendarEvent, FreeBusyViewType, WorkingHours};

/// Complex type `t:FreeBusyView`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FreeBusyView {
    /// Element `t:FreeBusyViewType`, required.
    pub free_busy_view_type: FreeBusyViewType,
    /// Element `t:MergedFreeBusy`, optional.
    pub merged_free_busy: Option<String>,
    /// Element `t:CalendarEventArray`, optional.
    pub calendar_event_array: Option<ArrayOfCalendarEvent>,
    /// Element `t:WorkingHours`, optional.
    pub working_hours: Option<Box<WorkingHours>>,
}

impl Eq for FreeBusyView {}

xml::complex_type!(
    FreeBusyView { name: "t:FreeBusyView", required: "t:FreeBusyViewType", bits: 1,
    model:
    "t:FreeBusyViewType, t:MergedFreeBusy?, t:CalendarEventArray?, t:WorkingHours?" }
);

impl FreeBusyView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(free_busy_view_type: FreeBusyViewType) -> Self {
        Self {
            free_busy_view_type,
            merged_free_busy: None,
            calendar_event_array: None,
            working_hours: None,
        }
    }
}

xml::blank_new!(FreeBusyView: blank);

impl xml::ReadNode for FreeBusyView {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FreeBusyViewType") => {
                input.require(&mut self.free_busy_view_type, tag, 0)
            }
            (xml::T, "MergedFreeBusy") => input.fill(&mut self.merged_free_busy, tag),
            (xml::T, "CalendarEventArray") => {
                input.fill(&mut self.calendar_event_array, tag)
            }
            (xml::T, "WorkingHours") => input.fill(&mut self.working_hours, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FreeBusyView {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FreeBusyViewType", &self.free_busy_view_type);
        out.element("t:MergedFreeBusy", &self.merged_free_busy);
        out.element("t:CalendarEventArray", &self.calendar_event_array);
        out.element("t:WorkingHours", &self.working_hours);
    }
}
