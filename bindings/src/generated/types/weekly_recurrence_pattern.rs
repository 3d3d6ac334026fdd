// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{DayOfWeek, DaysOfWeek, IntervalRecurrencePatternBase};

/// Complex type `t:WeeklyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "WeeklyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct WeeklyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DaysOfWeek`, required.
    pub days_of_week: DaysOfWeek,
    /// Element `t:FirstDayOfWeek`, optional.
    pub first_day_of_week: Option<DayOfWeek>,
}

impl WeeklyRecurrencePattern {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:WeeklyRecurrencePatternType",
        base: Some(IntervalRecurrencePatternBase::SHAPE),
        required: &["t:DaysOfWeek"],
        bits: 2,
        content: xml::Content::Model("t:DaysOfWeek, t:FirstDayOfWeek?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(interval: i32, days_of_week: DaysOfWeek) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            days_of_week,
            first_day_of_week: None,
        }
    }
}

::ews_bindings::complex_type!(WeeklyRecurrencePattern);

::ews_bindings::extends!(WeeklyRecurrencePattern, IntervalRecurrencePatternBase);

::ews_bindings::blank_new!(WeeklyRecurrencePattern : blank, blank);

impl xml::ReadNode for WeeklyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
