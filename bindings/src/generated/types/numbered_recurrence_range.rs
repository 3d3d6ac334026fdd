// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::RecurrenceRangeBase;

/// Complex type `t:NumberedRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
#[doc(alias = "NumberedRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NumberedRecurrenceRange {
    /// What it inherits from [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
    /// Element `t:NumberOfOccurrences`, required, `xs:int`.
    pub number_of_occurrences: i32,
}

impl NumberedRecurrenceRange {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NumberedRecurrenceRangeType",
        base: Some(RecurrenceRangeBase::SHAPE),
        required: &["t:NumberOfOccurrences"],
        bits: 2,
        content: xml::Content::Model("t:NumberOfOccurrences"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(start_date: value::Date, number_of_occurrences: i32) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
            number_of_occurrences,
        }
    }
}

::ews_bindings::complex_type!(NumberedRecurrenceRange);

::ews_bindings::extends!(NumberedRecurrenceRange, RecurrenceRangeBase);

::ews_bindings::blank_new!(NumberedRecurrenceRange : blank, blank);

impl xml::ReadNode for NumberedRecurrenceRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
