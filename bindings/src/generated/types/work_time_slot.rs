// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:WorkTimeSlot`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WorkTimeSlot {
    /// Element `t:StartTimeInMinutes`, required.
    pub start_time_in_minutes: i32,
    /// Element `t:EndTimeInMinutes`, required.
    pub end_time_in_minutes: i32,
}

impl Eq for WorkTimeSlot {}

rt::complex_type!(
    WorkTimeSlot { name: "t:WorkTimeSlot", required:
    "t:StartTimeInMinutes, t:EndTimeInMinutes", bits: 2, model:
    "t:StartTimeInMinutes, t:EndTimeInMinutes" }
);

impl WorkTimeSlot {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_time_in_minutes: i32, end_time_in_minutes: i32) -> Self {
        Self {
            start_time_in_minutes,
            end_time_in_minutes,
        }
    }
}

rt::placeholder_new!(WorkTimeSlot: placeholder, placeholder);

impl rt::ReadComplex for WorkTimeSlot {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartTimeInMinutes") => {
                reader.require(&mut self.start_time_in_minutes, tag, 0)
            }
            (rt::T, "EndTimeInMinutes") => {
                reader.require(&mut self.end_time_in_minutes, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for WorkTimeSlot {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartTimeInMinutes", &self.start_time_in_minutes);
        out.element("t:EndTimeInMinutes", &self.end_time_in_minutes);
    }
}
