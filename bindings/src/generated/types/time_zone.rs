// @generated

use ::ews_bindings::{Result, value, xml};

use super::TimeChange;

/// Complex type `t:TimeZoneType`.
#[doc(alias = "TimeZoneType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeZone {
    /// Attribute `TimeZoneName`, optional.
    pub time_zone_name: Option<String>,
    /// Element `t:BaseOffset`, optional.
    pub base_offset: Option<value::Duration>,
    /// Element `t:Standard`, optional.
    pub standard: Option<Box<TimeChange>>,
    /// Element `t:Daylight`, optional.
    pub daylight: Option<Box<TimeChange>>,
}

impl Eq for TimeZone {}

xml::complex_type!(
    TimeZone { name: "t:TimeZoneType", model:
    "(t:BaseOffset, (t:Standard, t:Daylight)?)?", flags: checked }
);

xml::blank_default!(TimeZone);

impl xml::ReadNode for TimeZone {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "TimeZoneName") => {
                input.fill_attribute(&mut self.time_zone_name, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "BaseOffset") => input.fill(&mut self.base_offset, tag),
            (xml::T, "Standard") => input.fill(&mut self.standard, tag),
            (xml::T, "Daylight") => input.fill(&mut self.daylight, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for TimeZone {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("TimeZoneName", &self.time_zone_name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BaseOffset", &self.base_offset);
        out.element("t:Standard", &self.standard);
        out.element("t:Daylight", &self.daylight);
    }
}
