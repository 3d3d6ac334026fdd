// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SerializableTimeZone: placeholder, placeholder, placeholder);

impl rt::ReadComplex for SerializableTimeZone {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Bias") => reader.require(&mut self.bias, tag, 0),
            (rt::T, "StandardTime") => reader.require(&mut self.standard_time, tag, 1),
            (rt::T, "DaylightTime") => reader.require(&mut self.daylight_time, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SerializableTimeZone {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Bias", &self.bias);
        out.element("t:StandardTime", &self.standard_time);
        out.element("t:DaylightTime", &self.daylight_time);
    }
}

rt::root!(SerializableTimeZone, "t:TimeZone");
