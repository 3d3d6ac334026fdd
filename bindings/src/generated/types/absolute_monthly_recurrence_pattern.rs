// @generated

use ::ews_bindings::{Result, xml};

use super::IntervalRecurrencePatternBase;

/// Complex type `t:AbsoluteMonthlyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "AbsoluteMonthlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AbsoluteMonthlyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DayOfMonth`, required.
    pub day_of_month: i32,
}

impl Eq for AbsoluteMonthlyRecurrencePattern {}

xml::complex_type!(
    AbsoluteMonthlyRecurrencePattern { name: "t:AbsoluteMonthlyRecurrencePatternType",
    base: IntervalRecurrencePatternBase, required: "t:DayOfMonth", bits: 2, model:
    "t:DayOfMonth" }
);

impl AbsoluteMonthlyRecurrencePattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32, day_of_month: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            day_of_month,
        }
    }
}

xml::extends!(AbsoluteMonthlyRecurrencePattern, IntervalRecurrencePatternBase);

xml::blank_new!(AbsoluteMonthlyRecurrencePattern: blank, blank);

impl xml::ReadNode for AbsoluteMonthlyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DayOfMonth") => input.require(&mut self.day_of_month, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AbsoluteMonthlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DayOfMonth", &self.day_of_month);
    }
}
