// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfCalendarEvent, FreeBusyViewType, WorkingHours};

/// Complex type `t:FreeBusyView`.
///
/// Microsoft's reference: [`FreeBusyView`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/freebusyview).
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

impl FreeBusyView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(free_busy_view_type: impl Into<FreeBusyViewType>) -> Self {
        Self {
            free_busy_view_type: free_busy_view_type.into(),
            merged_free_busy: None,
            calendar_event_array: None,
            working_hours: None,
        }
    }
}

rt::complex_type! {
    FreeBusyView = "t:FreeBusyView", required 1, new(value(FreeBusyViewType));
    elements t {
        0 free_busy_view_type: "FreeBusyViewType" required 0;
        1 merged_free_busy: "MergedFreeBusy" optional;
        2 calendar_event_array: "CalendarEventArray" optional;
        3 working_hours: "WorkingHours" optional;
    }
}
