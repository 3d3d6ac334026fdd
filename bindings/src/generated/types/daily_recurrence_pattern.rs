// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::IntervalRecurrencePatternBase;

/// Complex type `t:DailyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "DailyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DailyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
}

impl DailyRecurrencePattern {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DailyRecurrencePatternType",
        base: Some(IntervalRecurrencePatternBase::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(interval: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
        }
    }
}

::ews_bindings::complex_type!(DailyRecurrencePattern);

::ews_bindings::extends!(DailyRecurrencePattern, IntervalRecurrencePatternBase);

::ews_bindings::blank_new!(DailyRecurrencePattern : blank);

impl xml::ReadNode for DailyRecurrencePattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for DailyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
