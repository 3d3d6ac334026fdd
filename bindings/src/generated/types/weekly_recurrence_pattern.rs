// @generated

use ::ews_bindings::{Result, rt};

use super::{DayOfWeek, DaysOfWeek, IntervalRecurrencePatternBase};

/// Complex type `t:WeeklyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "WeeklyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WeeklyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DaysOfWeek,
    /// Element `t:FirstDayOfWeek`, optional, since `Exchange2010_SP1`.
    pub first_day_of_week: Option<DayOfWeek>,
}

impl Eq for WeeklyRecurrencePattern {}

rt::complex_type!(
    WeeklyRecurrencePattern { name: "t:WeeklyRecurrencePatternType", base:
    IntervalRecurrencePatternBase, required: "t:DaysOfWeek", bits: 2, model:
    "t:DaysOfWeek, t:FirstDayOfWeek?" }
);

impl WeeklyRecurrencePattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32, days_of_week: DaysOfWeek) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            days_of_week,
            first_day_of_week: None,
        }
    }
}

rt::extends!(WeeklyRecurrencePattern, IntervalRecurrencePatternBase);

rt::placeholder_new!(WeeklyRecurrencePattern: placeholder, placeholder);

impl rt::ReadComplex for WeeklyRecurrencePattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DaysOfWeek") => reader.require(&mut self.days_of_week, tag, 1),
            (rt::T, "FirstDayOfWeek") => reader.fill(&mut self.first_day_of_week, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for WeeklyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DaysOfWeek", &self.days_of_week);
        out.element("t:FirstDayOfWeek", &self.first_day_of_week);
    }
}
