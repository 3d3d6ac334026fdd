// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(AbsoluteYearlyRecurrencePattern: placeholder, placeholder);

impl rt::ReadComplex for AbsoluteYearlyRecurrencePattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DayOfMonth") => reader.require(&mut self.day_of_month, tag, 0),
            (rt::T, "Month") => reader.require(&mut self.month, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AbsoluteYearlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DayOfMonth", &self.day_of_month);
        out.element("t:Month", &self.month);
    }
}
