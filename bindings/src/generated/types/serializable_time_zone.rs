// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SerializableTimeZoneTime;

/// Complex type `t:SerializableTimeZone`.
///
/// Global element `t:TimeZone`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SerializableTimeZone {
    /// Element `t:Bias`, required, `xs:int`.
    pub bias: i32,
    /// Element `t:StandardTime`, required.
    pub standard_time: SerializableTimeZoneTime,
    /// Element `t:DaylightTime`, required.
    pub daylight_time: SerializableTimeZoneTime,
}

impl SerializableTimeZone {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SerializableTimeZone",
        required: &["t:Bias", "t:StandardTime", "t:DaylightTime"],
        bits: 3,
        content: xml::Content::Model("t:Bias, t:StandardTime, t:DaylightTime"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(SerializableTimeZone);

::ews_bindings::blank_new!(SerializableTimeZone : blank, blank, blank);

impl xml::ReadNode for SerializableTimeZone {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
