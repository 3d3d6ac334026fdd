// @generated

use ::ews_bindings::{Result, xml};

use super::{DayOfWeek, DayOfWeekIndex, MonthNames};

/// Complex type `t:RelativeYearlyRecurrencePatternType`.
///
/// Extends `t:RecurrencePatternBaseType`.
#[doc(alias = "RelativeYearlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RelativeYearlyRecurrencePattern {
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DayOfWeek,
    /// Element `t:DayOfWeekIndex`, required.
    pub day_of_week_index: DayOfWeekIndex,
    /// Element `t:Month`, required.
    pub month: MonthNames,
}

impl Eq for RelativeYearlyRecurrencePattern {}

xml::complex_type!(
    RelativeYearlyRecurrencePattern { name: "t:RelativeYearlyRecurrencePatternType",
    required: "t:DaysOfWeek, t:DayOfWeekIndex, t:Month", bits: 3, model:
    "t:DaysOfWeek, t:DayOfWeekIndex, t:Month" }
);

impl RelativeYearlyRecurrencePattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        days_of_week: DayOfWeek,
        day_of_week_index: DayOfWeekIndex,
        month: MonthNames,
    ) -> Self {
        Self {
            days_of_week,
            day_of_week_index,
            month,
        }
    }
}

xml::blank_new!(RelativeYearlyRecurrencePattern: blank, blank, blank);

impl xml::ReadNode for RelativeYearlyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DaysOfWeek") => input.require(&mut self.days_of_week, tag, 0),
            (xml::T, "DayOfWeekIndex") => {
                input.require(&mut self.day_of_week_index, tag, 1)
            }
            (xml::T, "Month") => input.require(&mut self.month, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RelativeYearlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DaysOfWeek", &self.days_of_week);
        out.element("t:DayOfWeekIndex", &self.day_of_week_index);
        out.element("t:Month", &self.month);
    }
}
