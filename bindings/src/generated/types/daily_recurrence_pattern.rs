// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(DailyRecurrencePattern, IntervalRecurrencePatternBase);

rt::placeholder_new!(DailyRecurrencePattern: placeholder);

impl rt::ReadComplex for DailyRecurrencePattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for DailyRecurrencePattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
