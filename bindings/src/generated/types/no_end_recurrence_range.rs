// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(NoEndRecurrenceRange, RecurrenceRangeBase);

rt::placeholder_new!(NoEndRecurrenceRange: placeholder);

impl rt::ReadComplex for NoEndRecurrenceRange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for NoEndRecurrenceRange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
