// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    WorkHours { name: "t:WorkHoursType", model: "t:WorkDay?, t:TimeSlots?" }
);

rt::placeholder_default!(WorkHours);

impl rt::ReadComplex for WorkHours {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "WorkDay") => reader.fill(&mut self.work_day, tag),
            (rt::T, "TimeSlots") => reader.fill(&mut self.time_slots, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for WorkHours {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:WorkDay", &self.work_day);
        out.element("t:TimeSlots", &self.time_slots);
    }
}
