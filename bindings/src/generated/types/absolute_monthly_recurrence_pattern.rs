// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::IntervalRecurrencePatternBase;

/// Complex type `t:AbsoluteMonthlyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "AbsoluteMonthlyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AbsoluteMonthlyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
    /// Element `t:DayOfMonth`, required, `xs:int`.
    pub day_of_month: i32,
}

impl AbsoluteMonthlyRecurrencePattern {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AbsoluteMonthlyRecurrencePatternType",
        base: Some(IntervalRecurrencePatternBase::SHAPE),
        required: &["t:DayOfMonth"],
        bits: 2,
        content: xml::Content::Model("t:DayOfMonth"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(interval: i32, day_of_month: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
            day_of_month,
        }
    }
}

::ews_bindings::complex_type!(AbsoluteMonthlyRecurrencePattern);

::ews_bindings::extends!(
    AbsoluteMonthlyRecurrencePattern, IntervalRecurrencePatternBase
);

::ews_bindings::blank_new!(AbsoluteMonthlyRecurrencePattern : blank, blank);

impl xml::ReadNode for AbsoluteMonthlyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
