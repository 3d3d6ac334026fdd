// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(FreeBusyView: placeholder);

impl rt::ReadComplex for FreeBusyView {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FreeBusyViewType") => {
                reader.require(&mut self.free_busy_view_type, tag, 0)
            }
            (rt::T, "MergedFreeBusy") => reader.fill(&mut self.merged_free_busy, tag),
            (rt::T, "CalendarEventArray") => {
                reader.fill(&mut self.calendar_event_array, tag)
            }
            (rt::T, "WorkingHours") => reader.fill(&mut self.working_hours, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FreeBusyView {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FreeBusyViewType", &self.free_busy_view_type);
        out.element("t:MergedFreeBusy", &self.merged_free_busy);
        out.element("t:CalendarEventArray", &self.calendar_event_array);
        out.element("t:WorkingHours", &self.working_hours);
    }
}
