// @generated

use ::ews_bindings::{Result, rt};

use super::{DayOfWeek, DayOfWeekIndex, IntervalRecurrencePatternBase};

/// Complex type `t:RelativeMonthlyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "RelativeMonthlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RelativeMonthlyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DayOfWeek,
    /// Element `t:DayOfWeekIndex`, required.
    pub day_of_week_index: DayOfWeekIndex,
}

impl Eq for RelativeMonthlyRecurrencePattern {}

rt::complex_type!(
    RelativeMonthlyRecurrencePattern { name: "t:RelativeMonthlyRecurrencePatternType",
    base: IntervalRecurrencePatternBase, required: "t:DaysOfWeek, t:DayOfWeekIndex",
    bits: 3, model: "t:DaysOfWeek, t:DayOfWeekIndex" }
);

impl RelativeMonthlyRecurrencePattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        interval: i32,
        days_of_week: DayOfWeek,
        day_of_week_index: DayOfWeekIndex,
    ) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            days_of_week,
            day_of_week_index,
        }
    }
}

rt::extends!(RelativeMonthlyRecurrencePattern, IntervalRecurrencePatternBase);

rt::placeholder_new!(
    RelativeMonthlyRecurrencePattern: placeholder, placeholder, placeholder
);

impl rt::ReadComplex for RelativeMonthlyRecurrencePattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DaysOfWeek") => reader.require(&mut self.days_of_week, tag, 1),
            (rt::T, "DayOfWeekIndex") => {
                reader.require(&mut self.day_of_week_index, tag, 2)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for RelativeMonthlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DaysOfWeek", &self.days_of_week);
        out.element("t:DayOfWeekIndex", &self.day_of_week_index);
    }
}
