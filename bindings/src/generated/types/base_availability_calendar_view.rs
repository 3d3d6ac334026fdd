// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::FreeBusyViewType;

/// Complex type `t:BaseAvailabilityCalendarViewType`, since `V2016_10_10`.
#[doc(alias = "BaseAvailabilityCalendarViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseAvailabilityCalendarView {
    /// Element `t:FreeBusyViewType`, required.
    pub free_busy_view_type: FreeBusyViewType,
}

impl Eq for BaseAvailabilityCalendarView {}

impl BaseAvailabilityCalendarView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(free_busy_view_type: impl Into<FreeBusyViewType>) -> Self {
        Self {
            free_busy_view_type: free_busy_view_type.into(),
        }
    }
}

rt::complex_type! {
    BaseAvailabilityCalendarView = "t:BaseAvailabilityCalendarViewType", required 1, new(value(FreeBusyViewType));
    elements t {
        0 free_busy_view_type: "FreeBusyViewType" required 0;
    }
}
