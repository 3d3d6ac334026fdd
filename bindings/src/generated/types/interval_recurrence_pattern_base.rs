// @generated

use ::ews_bindings::{Result, rt};

/// Abstract complex type `t:IntervalRecurrencePatternBaseType`.
///
/// Extends `t:RecurrencePatternBaseType`.
#[doc(alias = "IntervalRecurrencePatternBaseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IntervalRecurrencePatternBase {
    /// Element `t:Interval`, required.
    pub interval: i32,
}

impl Eq for IntervalRecurrencePatternBase {}

rt::complex_type!(
    IntervalRecurrencePatternBase { name: "t:IntervalRecurrencePatternBaseType",
    required: "t:Interval", bits: 1, model: "t:Interval" }
);

impl IntervalRecurrencePatternBase {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self { interval }
    }
}

rt::placeholder_new!(IntervalRecurrencePatternBase: placeholder);

impl rt::ReadComplex for IntervalRecurrencePatternBase {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Interval") => reader.require(&mut self.interval, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for IntervalRecurrencePatternBase {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Interval", &self.interval);
    }
}
