// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(WorkTimeSlot: blank, blank);

impl xml::ReadNode for WorkTimeSlot {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartTimeInMinutes") => {
                input.require(&mut self.start_time_in_minutes, tag, 0)
            }
            (xml::T, "EndTimeInMinutes") => {
                input.require(&mut self.end_time_in_minutes, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for WorkTimeSlot {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartTimeInMinutes", &self.start_time_in_minutes);
        out.element("t:EndTimeInMinutes", &self.end_time_in_minutes);
    }
}
