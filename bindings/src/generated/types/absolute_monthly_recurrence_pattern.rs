// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AbsoluteMonthlyRecurrencePattern, IntervalRecurrencePatternBase);

rt::placeholder_new!(AbsoluteMonthlyRecurrencePattern: placeholder, placeholder);

impl rt::ReadComplex for AbsoluteMonthlyRecurrencePattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DayOfMonth") => reader.require(&mut self.day_of_month, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AbsoluteMonthlyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DayOfMonth", &self.day_of_month);
    }
}
