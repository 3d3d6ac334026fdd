// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{DayOfWeek, DayOfWeekIndex, IntervalRecurrencePatternBase};

/// Complex type `t:RelativeMonthlyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "RelativeMonthlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RelativeMonthlyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DayOfWeek,
    /// Element `t:DayOfWeekIndex`, required.
    pub day_of_week_index: DayOfWeekIndex,
}

impl RelativeMonthlyRecurrencePattern {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RelativeMonthlyRecurrencePatternType",
        base: Some(IntervalRecurrencePatternBase::SHAPE),
        required: &["t:DaysOfWeek", "t:DayOfWeekIndex"],
        bits: 3,
        content: xml::Content::Model("t:DaysOfWeek, t:DayOfWeekIndex"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(RelativeMonthlyRecurrencePattern);

::ews_bindings::extends!(
    RelativeMonthlyRecurrencePattern, IntervalRecurrencePatternBase
);

::ews_bindings::blank_new!(RelativeMonthlyRecurrencePattern : blank, blank, blank);

impl xml::ReadNode for RelativeMonthlyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DaysOfWeek") => input.require(&mut self.days_of_week, tag, 1),
            (xml::T, "DayOfWeekIndex") => {
                input.require(&mut self.day_of_week_index, tag, 2)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for RelativeMonthlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DaysOfWeek", &self.days_of_week);
        out.element("t:DayOfWeekIndex", &self.day_of_week_index);
    }
}
