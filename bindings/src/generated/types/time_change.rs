// @generated

use ::ews_bindings::{Result, rt, value, xml};

use super::TimeChangePattern;

/// Complex type `t:TimeChangeType`.
#[doc(alias = "TimeChangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeChange {
    /// Attribute `TimeZoneName`, optional.
    pub time_zone_name: Option<String>,
    /// Element `t:Offset`, required.
    pub offset: value::Duration,
    /// One of `t:RelativeYearlyRecurrence`, `t:AbsoluteDate`, optional.
    pub time_change_pattern: Option<TimeChangePattern>,
    /// Element `t:Time`, required.
    pub time: value::Time,
}

impl Eq for TimeChange {}

rt::complex_type!(
    TimeChange { name: "t:TimeChangeType", required: "t:Offset, t:Time", bits: 2,
    model: "t:Offset, (((t:RelativeYearlyRecurrence | t:AbsoluteDate)))?, t:Time" }
);

impl TimeChange {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(offset: value::Duration, time: value::Time) -> Self {
        Self {
            time_zone_name: None,
            offset,
            time_change_pattern: None,
            time,
        }
    }
}

rt::placeholder_new!(TimeChange: placeholder, placeholder);

impl rt::ReadComplex for TimeChange {
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
            (rt::T, "Offset") => reader.require(&mut self.offset, tag, 0),
            (rt::T, "Time") => reader.require(&mut self.time, tag, 1),
            _ => reader.choose(&mut self.time_change_pattern, tag),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_optional(&mut self.time_change_pattern, raw)
    }
}

impl rt::WriteComplex for TimeChange {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("TimeZoneName", &self.time_zone_name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Offset", &self.offset);
        out.choice(&self.time_change_pattern);
        out.element("t:Time", &self.time);
    }
}
