// @generated

use ::ews_bindings::{Result, xml};

use super::SerializableTimeZoneTime;

/// Complex type `t:SerializableTimeZone`.
///
/// Global element `t:TimeZone`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SerializableTimeZone {
    /// Element `t:Bias`, required.
    pub bias: i32,
    /// Element `t:StandardTime`, required.
    pub standard_time: SerializableTimeZoneTime,
    /// Element `t:DaylightTime`, required.
    pub daylight_time: SerializableTimeZoneTime,
}

impl Eq for SerializableTimeZone {}

xml::complex_type!(
    SerializableTimeZone { name: "t:SerializableTimeZone", required:
    "t:Bias, t:StandardTime, t:DaylightTime", bits: 3, model:
    "t:Bias, t:StandardTime, t:DaylightTime" }
);

impl SerializableTimeZone {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        bias: i32,
        standard_time: SerializableTimeZoneTime,
        daylight_time: SerializableTimeZoneTime,
    ) -> Self {
        Self {
            bias,
            standard_time,
            daylight_time,
        }
    }
}

xml::blank_new!(SerializableTimeZone: blank, blank, blank);

impl xml::ReadNode for SerializableTimeZone {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Bias") => input.require(&mut self.bias, tag, 0),
            (xml::T, "StandardTime") => input.require(&mut self.standard_time, tag, 1),
            (xml::T, "DaylightTime") => input.require(&mut self.daylight_time, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SerializableTimeZone {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Bias", &self.bias);
        out.element("t:StandardTime", &self.standard_time);
        out.element("t:DaylightTime", &self.daylight_time);
    }
}

xml::root!(SerializableTimeZone, "t:TimeZone");
