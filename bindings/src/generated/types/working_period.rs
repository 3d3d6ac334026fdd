// @generated

use ::ews_bindings::{Result, xml};

use super::DaysOfWeek;

/// Complex type `t:WorkingPeriod`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkingPeriod {
    /// Element `t:DayOfWeek`, required.
    pub day_of_week: DaysOfWeek,
    /// Element `t:StartTimeInMinutes`, required.
    pub start_time_in_minutes: i32,
    /// Element `t:EndTimeInMinutes`, required.
    pub end_time_in_minutes: i32,
}

impl Eq for WorkingPeriod {}

xml::complex_type!(
    WorkingPeriod { name: "t:WorkingPeriod", required:
    "t:DayOfWeek, t:StartTimeInMinutes, t:EndTimeInMinutes", bits: 3, model:
    "t:DayOfWeek, t:StartTimeInMinutes, t:EndTimeInMinutes" }
);

impl WorkingPeriod {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        day_of_week: DaysOfWeek,
        start_time_in_minutes: i32,
        end_time_in_minutes: i32,
    ) -> Self {
        Self {
            day_of_week,
            start_time_in_minutes,
            end_time_in_minutes,
        }
    }
}

xml::blank_new!(WorkingPeriod: blank, blank, blank);

impl xml::ReadNode for WorkingPeriod {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DayOfWeek") => input.require(&mut self.day_of_week, tag, 0),
            (xml::T, "StartTimeInMinutes") => {
                input.require(&mut self.start_time_in_minutes, tag, 1)
            }
            (xml::T, "EndTimeInMinutes") => {
                input.require(&mut self.end_time_in_minutes, tag, 2)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for WorkingPeriod {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DayOfWeek", &self.day_of_week);
        out.element("t:StartTimeInMinutes", &self.start_time_in_minutes);
        out.element("t:EndTimeInMinutes", &self.end_time_in_minutes);
    }
}
