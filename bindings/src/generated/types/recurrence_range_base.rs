// @generated

use ::ews_bindings::{Result, rt, value};

/// Abstract complex type `t:RecurrenceRangeBaseType`.
#[doc(alias = "RecurrenceRangeBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurrenceRangeBase {
    /// Element `t:StartDate`, required.
    pub start_date: value::Date,
}

impl Eq for RecurrenceRangeBase {}

rt::complex_type!(
    RecurrenceRangeBase { name: "t:RecurrenceRangeBaseType", required: "t:StartDate",
    bits: 1, model: "t:StartDate" }
);

impl RecurrenceRangeBase {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start_date: value::Date) -> Self {
        Self { start_date }
    }
}

rt::placeholder_new!(RecurrenceRangeBase: placeholder);

impl rt::ReadComplex for RecurrenceRangeBase {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "StartDate") => reader.require(&mut self.start_date, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RecurrenceRangeBase {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:StartDate", &self.start_date);
    }
}
