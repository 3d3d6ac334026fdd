// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(TimeChange: blank, blank);

impl xml::ReadNode for TimeChange {
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
            (xml::T, "Offset") => input.require(&mut self.offset, tag, 0),
            (xml::T, "Time") => input.require(&mut self.time, tag, 1),
            _ => input.choose(&mut self.time_change_pattern, tag),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep_optional(&mut self.time_change_pattern, raw)
    }
}

impl xml::WriteNode for TimeChange {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("TimeZoneName", &self.time_zone_name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Offset", &self.offset);
        out.choice(&self.time_change_pattern);
        out.element("t:Time", &self.time);
    }
}
