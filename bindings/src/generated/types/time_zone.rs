// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    TimeZone { name: "t:TimeZoneType", model:
    "(t:BaseOffset, (t:Standard, t:Daylight)?)?", flags: checked }
);

rt::placeholder_default!(TimeZone);

impl rt::ReadComplex for TimeZone {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "TimeZoneName") => {
                reader.fill_attribute(&mut self.time_zone_name, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "BaseOffset") => reader.fill(&mut self.base_offset, tag),
            (rt::T, "Standard") => reader.fill(&mut self.standard, tag),
            (rt::T, "Daylight") => reader.fill(&mut self.daylight, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for TimeZone {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("TimeZoneName", &self.time_zone_name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:BaseOffset", &self.base_offset);
        out.element("t:Standard", &self.standard);
        out.element("t:Daylight", &self.daylight);
    }
}
