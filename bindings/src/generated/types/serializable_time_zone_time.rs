// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SerializableTimeZoneTime: blank, text, blank, blank, blank);

impl xml::ReadNode for SerializableTimeZoneTime {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Bias") => input.require(&mut self.bias, tag, 0),
            (xml::T, "Time") => input.require(&mut self.time, tag, 1),
            (xml::T, "DayOrder") => input.require(&mut self.day_order, tag, 2),
            (xml::T, "Month") => input.require(&mut self.month, tag, 3),
            (xml::T, "DayOfWeek") => input.require(&mut self.day_of_week, tag, 4),
            (xml::T, "Year") => input.fill(&mut self.year, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SerializableTimeZoneTime {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Bias", &self.bias);
        out.element("t:Time", &self.time);
        out.element("t:DayOrder", &self.day_order);
        out.element("t:Month", &self.month);
        out.element("t:DayOfWeek", &self.day_of_week);
        out.element("t:Year", &self.year);
    }
}
