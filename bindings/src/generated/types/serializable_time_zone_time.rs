// @generated

use ::ews_bindings::{Result, rt};

use super::DayOfWeek;

/// Complex type `t:SerializableTimeZoneTime`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerializableTimeZoneTime {
    /// Element `t:Bias`, required.
    pub bias: i32,
    /// Element `t:Time`, required.
    pub time: String,
    /// Element `t:DayOrder`, required.
    pub day_order: i16,
    /// Element `t:Month`, required.
    pub month: i16,
    /// Element `t:DayOfWeek`, required.
    pub day_of_week: DayOfWeek,
    /// Element `t:Year`, optional.
    pub year: Option<String>,
}

impl Eq for SerializableTimeZoneTime {}

rt::complex_type!(
    SerializableTimeZoneTime { name: "t:SerializableTimeZoneTime", required:
    "t:Bias, t:Time, t:DayOrder, t:Month, t:DayOfWeek", bits: 5, model:
    "t:Bias, t:Time, t:DayOrder, t:Month, t:DayOfWeek, t:Year?" }
);

impl SerializableTimeZoneTime {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        bias: i32,
        time: impl Into<String>,
        day_order: i16,
        month: i16,
        day_of_week: DayOfWeek,
    ) -> Self {
        Self {
            bias,
            time: time.into(),
            day_order,
            month,
            day_of_week,
            year: None,
        }
    }
}

rt::placeholder_new!(
    SerializableTimeZoneTime: placeholder, text, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for SerializableTimeZoneTime {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Bias") => reader.require(&mut self.bias, tag, 0),
            (rt::T, "Time") => reader.require(&mut self.time, tag, 1),
            (rt::T, "DayOrder") => reader.require(&mut self.day_order, tag, 2),
            (rt::T, "Month") => reader.require(&mut self.month, tag, 3),
            (rt::T, "DayOfWeek") => reader.require(&mut self.day_of_week, tag, 4),
            (rt::T, "Year") => reader.fill(&mut self.year, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SerializableTimeZoneTime {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Bias", &self.bias);
        out.element("t:Time", &self.time);
        out.element("t:DayOrder", &self.day_order);
        out.element("t:Month", &self.month);
        out.element("t:DayOfWeek", &self.day_of_week);
        out.element("t:Year", &self.year);
    }
}
