// @generated

use ::ews_bindings::{Result, value, xml};

use super::RecurrenceRangeBase;

/// Complex type `t:EndDateRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
#[doc(alias = "EndDateRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EndDateRecurrenceRange {
    /// What it inherits from [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
    /// Element `t:EndDate`, required.
    pub end_date: value::Date,
}

impl Eq for EndDateRecurrenceRange {}

xml::complex_type!(
    EndDateRecurrenceRange { name: "t:EndDateRecurrenceRangeType", base:
    RecurrenceRangeBase, required: "t:EndDate", bits: 2, model: "t:EndDate" }
);

impl EndDateRecurrenceRange {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_date: value::Date, end_date: value::Date) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
            end_date,
        }
    }
}

xml::extends!(EndDateRecurrenceRange, RecurrenceRangeBase);

xml::blank_new!(EndDateRecurrenceRange: blank, blank);

impl xml::ReadNode for EndDateRecurrenceRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "EndDate") => input.require(&mut self.end_date, tag, 1),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for EndDateRecurrenceRange {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:EndDate", &self.end_date);
    }
}
