// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(
    RelativeYearlyRecurrencePattern: placeholder, placeholder, placeholder
);

impl rt::ReadComplex for RelativeYearlyRecurrencePattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DaysOfWeek") => reader.require(&mut self.days_of_week, tag, 0),
            (rt::T, "DayOfWeekIndex") => {
                reader.require(&mut self.day_of_week_index, tag, 1)
            }
            (rt::T, "Month") => reader.require(&mut self.month, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RelativeYearlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DaysOfWeek", &self.days_of_week);
        out.element("t:DayOfWeekIndex", &self.day_of_week_index);
        out.element("t:Month", &self.month);
    }
}
