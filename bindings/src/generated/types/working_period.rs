// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(WorkingPeriod: placeholder, placeholder, placeholder);

impl rt::ReadComplex for WorkingPeriod {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DayOfWeek") => reader.require(&mut self.day_of_week, tag, 0),
            (rt::T, "StartTimeInMinutes") => {
                reader.require(&mut self.start_time_in_minutes, tag, 1)
            }
            (rt::T, "EndTimeInMinutes") => {
                reader.require(&mut self.end_time_in_minutes, tag, 2)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for WorkingPeriod {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DayOfWeek", &self.day_of_week);
        out.element("t:StartTimeInMinutes", &self.start_time_in_minutes);
        out.element("t:EndTimeInMinutes", &self.end_time_in_minutes);
    }
}
