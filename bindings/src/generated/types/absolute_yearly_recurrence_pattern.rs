// @generated

use ::ews_bindings::{Result, xml};

use super::MonthNames;

/// Complex type `t:AbsoluteYearlyRecurrencePatternType`.
///
/// Extends `t:RecurrencePatternBaseType`.
#[doc(alias = "AbsoluteYearlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbsoluteYearlyRecurrencePattern {
    /// Element `t:DayOfMonth`, required.
    pub day_of_month: i32,
    /// Element `t:Month`, required.
    pub month: MonthNames,
}

impl Eq for AbsoluteYearlyRecurrencePattern {}

xml::complex_type!(
    AbsoluteYearlyRecurrencePattern { name: "t:AbsoluteYearlyRecurrencePatternType",
    required: "t:DayOfMonth, t:Month", bits: 2, model: "t:DayOfMonth, t:Month" }
);

impl AbsoluteYearlyRecurrencePattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(day_of_month: i32, month: MonthNames) -> Self {
        Self { day_of_month, month }
    }
}

xml::blank_new!(AbsoluteYearlyRecurrencePattern: blank, blank);

impl xml::ReadNode for AbsoluteYearlyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DayOfMonth") => input.require(&mut self.day_of_month, tag, 0),
            (xml::T, "Month") => input.require(&mut self.month, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AbsoluteYearlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DayOfMonth", &self.day_of_month);
        out.element("t:Month", &self.month);
    }
}
