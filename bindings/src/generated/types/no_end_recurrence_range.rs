// @generated

use ::ews_bindings::{Result, value, xml};

use super::RecurrenceRangeBase;

/// Complex type `t:NoEndRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
#[doc(alias = "NoEndRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NoEndRecurrenceRange {
    /// What it inherits from [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
}

impl Eq for NoEndRecurrenceRange {}

xml::complex_type!(
    NoEndRecurrenceRange { name: "t:NoEndRecurrenceRangeType", base:
    RecurrenceRangeBase, bits: 1 }
);

impl NoEndRecurrenceRange {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_date: value::Date) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
        }
    }
}

xml::extends!(NoEndRecurrenceRange, RecurrenceRangeBase);

xml::blank_new!(NoEndRecurrenceRange: blank);

impl xml::ReadNode for NoEndRecurrenceRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for NoEndRecurrenceRange {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
