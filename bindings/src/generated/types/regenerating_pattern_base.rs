// @generated

use ::ews_bindings::{Result, rt};

use super::IntervalRecurrencePatternBase;

/// Abstract complex type `t:RegeneratingPatternBaseType`.
///
/// Extends `t:IntervalRecurrencePatternBaseType`.
#[doc(alias = "RegeneratingPatternBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RegeneratingPatternBase {
    /// What it inherits from [`IntervalRecurrencePatternBase`].
    pub base: IntervalRecurrencePatternBase,
}

impl Eq for RegeneratingPatternBase {}

rt::complex_type!(
    RegeneratingPatternBase { name: "t:RegeneratingPatternBaseType", base:
    IntervalRecurrencePatternBase, bits: 1 }
);

impl RegeneratingPatternBase {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: IntervalRecurrencePatternBase::new(interval),
        }
    }
}

rt::extends!(RegeneratingPatternBase, IntervalRecurrencePatternBase);

rt::placeholder_new!(RegeneratingPatternBase: placeholder);

impl rt::ReadComplex for RegeneratingPatternBase {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for RegeneratingPatternBase {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
