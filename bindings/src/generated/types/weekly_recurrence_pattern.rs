// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(WeeklyRecurrencePattern, IntervalRecurrencePatternBase);

xml::blank_new!(WeeklyRecurrencePattern: blank, blank);

impl xml::ReadNode for WeeklyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DaysOfWeek") => input.require(&mut self.days_of_week, tag, 1),
            (xml::T, "FirstDayOfWeek") => input.fill(&mut self.first_day_of_week, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for WeeklyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DaysOfWeek", &self.days_of_week);
        out.element("t:FirstDayOfWeek", &self.first_day_of_week);
    }
}
