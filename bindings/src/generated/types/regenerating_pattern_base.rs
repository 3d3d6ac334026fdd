// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(RegeneratingPatternBase, IntervalRecurrencePatternBase);

xml::blank_new!(RegeneratingPatternBase: blank);

impl xml::ReadNode for RegeneratingPatternBase {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for RegeneratingPatternBase {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
