// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfWorkTimeSlot, SystemDayOfWeek};

/// Complex type `t:WorkHoursType`, since `V2016_10_10`.
#[doc(alias = "WorkHoursType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkHours {
    /// Element `t:WorkDay`, optional.
    pub work_day: Option<SystemDayOfWeek>,
    /// Element `t:TimeSlots`, optional.
    pub time_slots: Option<ArrayOfWorkTimeSlot>,
}

impl Eq for WorkHours {}

rt::complex_type! {
    WorkHours = "t:WorkHoursType";
    elements t {
        0 work_day: "WorkDay" optional;
        1 time_slots: "TimeSlots" optional;
    }
}
