// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(IntervalRecurrencePatternBase: blank);

impl xml::ReadNode for IntervalRecurrencePatternBase {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Interval") => input.require(&mut self.interval, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for IntervalRecurrencePatternBase {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Interval", &self.interval);
    }
}
