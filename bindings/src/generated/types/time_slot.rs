// @generated

use ::ews_bindings::{Result, rt, value};

/// Complex type `t:TimeSlot`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeSlot {
    /// Element `t:StartTime`, required.
    pub start_time: value::DateTime,
    /// Element `t:DurationInMinutes`, required.
    #[cfg_attr(feature = "serde", serde(with = "rt::stored::float"))]
    pub duration_in_minutes: f64,
}

rt::complex_type!(
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

rt::placeholder_new!(TimeSlot: placeholder, placeholder);

impl rt::ReadComplex for TimeSlot {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartTime") => reader.require(&mut self.start_time, tag, 0),
            (rt::T, "DurationInMinutes") => {
                reader.require(&mut self.duration_in_minutes, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for TimeSlot {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartTime", &self.start_time);
        out.element("t:DurationInMinutes", &self.duration_in_minutes);
    }
}
