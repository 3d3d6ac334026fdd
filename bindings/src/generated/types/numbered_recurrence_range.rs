// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::extends!(NumberedRecurrenceRange, RecurrenceRangeBase);

xml::blank_new!(NumberedRecurrenceRange: blank, blank);

impl xml::ReadNode for NumberedRecurrenceRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "NumberOfOccurrences") => {
                input.require(&mut self.number_of_occurrences, tag, 1)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for NumberedRecurrenceRange {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:NumberOfOccurrences", &self.number_of_occurrences);
    }
}
