// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    WorkHours { name: "t:WorkHoursType", model: "t:WorkDay?, t:TimeSlots?" }
);

xml::blank_default!(WorkHours);

impl xml::ReadNode for WorkHours {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "WorkDay") => input.fill(&mut self.work_day, tag),
            (xml::T, "TimeSlots") => input.fill(&mut self.time_slots, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for WorkHours {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:WorkDay", &self.work_day);
        out.element("t:TimeSlots", &self.time_slots);
    }
}
