// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:TimeSlot`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeSlot {
    /// Element `t:StartTime`, required.
    pub start_time: value::DateTime,
    /// Element `t:DurationInMinutes`, required.
    #[cfg_attr(feature = "serde", serde(with = "xml::stored::float"))]
    pub duration_in_minutes: f64,
}

xml::complex_type!(
    TimeSlot { name: "t:TimeSlot", required: "t:StartTime, t:DurationInMinutes", bits:
    2, model: "t:StartTime, t:DurationInMinutes" }
);

impl TimeSlot {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_time: value::DateTime, duration_in_minutes: f64) -> Self {
        Self {
            start_time,
            duration_in_minutes,
        }
    }
}

xml::blank_new!(TimeSlot: blank, blank);

impl xml::ReadNode for TimeSlot {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartTime") => input.require(&mut self.start_time, tag, 0),
            (xml::T, "DurationInMinutes") => {
                input.require(&mut self.duration_in_minutes, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for TimeSlot {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:DurationInMinutes", &self.duration_in_minutes);
    }
}
