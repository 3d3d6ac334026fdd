// @generated

use ::ews_bindings::{Result, rt, value};

use super::RecurrenceRangeBase;

/// Complex type `t:NumberedRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
#[doc(alias = "NumberedRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NumberedRecurrenceRange {
    /// What it inherits from [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
    /// Element `t:NumberOfOccurrences`, required.
    pub number_of_occurrences: i32,
}

impl Eq for NumberedRecurrenceRange {}

rt::complex_type!(
    NumberedRecurrenceRange { name: "t:NumberedRecurrenceRangeType", base:
    RecurrenceRangeBase, required: "t:NumberOfOccurrences", bits: 2, model:
    "t:NumberOfOccurrences" }
);

impl NumberedRecurrenceRange {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_date: value::Date, number_of_occurrences: i32) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
            number_of_occurrences,
        }
    }
}

rt::extends!(NumberedRecurrenceRange, RecurrenceRangeBase);

rt::placeholder_new!(NumberedRecurrenceRange: placeholder, placeholder);

impl rt::ReadComplex for NumberedRecurrenceRange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "NumberOfOccurrences") => {
                reader.require(&mut self.number_of_occurrences, tag, 1)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for NumberedRecurrenceRange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:NumberOfOccurrences", &self.number_of_occurrences);
    }
}
