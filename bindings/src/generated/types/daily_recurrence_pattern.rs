// @generated

use ::ews_bindings::{Result, xml};

use super::IntervalRecurrencePatternBase;

/// Complex type `t:DailyRecurrencePatternType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "DailyRecurrencePatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DailyRecurrencePattern {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
}

impl Eq for DailyRecurrencePattern {}

xml::complex_type!(
    DailyRecurrencePattern { name: "t:DailyRecurrencePatternType", base:
    IntervalRecurrencePatternBase, bits: 1 }
);

impl DailyRecurrencePattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
        }
    }
}

xml::extends!(DailyRecurrencePattern, IntervalRecurrencePatternBase);

xml::blank_new!(DailyRecurrencePattern: blank);

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
