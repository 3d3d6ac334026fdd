// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
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

rt::extends!(EndDateRecurrenceRange, RecurrenceRangeBase);

rt::placeholder_new!(EndDateRecurrenceRange: placeholder, placeholder);

impl rt::ReadComplex for EndDateRecurrenceRange {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "EndDate") => reader.require(&mut self.end_date, tag, 1),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for EndDateRecurrenceRange {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:EndDate", &self.end_date);
    }
}
