// @generated

use ::ews_bindings::{Result, value, xml};

/// Abstract complex type `t:RecurrenceRangeBaseType`.
#[doc(alias = "RecurrenceRangeBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurrenceRangeBase {
    /// Element `t:StartDate`, required.
    pub start_date: value::Date,
}

impl Eq for RecurrenceRangeBase {}

xml::complex_type!(
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

xml::blank_new!(RecurrenceRangeBase: blank);

impl xml::ReadNode for RecurrenceRangeBase {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "StartDate") => input.require(&mut self.start_date, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RecurrenceRangeBase {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:StartDate", &self.start_date);
    }
}
