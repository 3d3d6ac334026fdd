// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::RecurrenceRangeBase;

/// Complex type `t:EndDateRecurrenceRangeType`.
///
/// Extends `t:RecurrenceRangeBaseType`.
#[doc(alias = "EndDateRecurrenceRangeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EndDateRecurrenceRange {
    /// What it inherits from [`RecurrenceRangeBase`].
    pub base: RecurrenceRangeBase,
    /// Element `t:EndDate`, required, `xs:date`.
    pub end_date: value::Date,
}

impl EndDateRecurrenceRange {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EndDateRecurrenceRangeType",
        base: Some(RecurrenceRangeBase::SHAPE),
        required: &["t:EndDate"],
        bits: 2,
        content: xml::Content::Model("t:EndDate"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(start_date: value::Date, end_date: value::Date) -> Self {
        Self {
            base: RecurrenceRangeBase::new(start_date),
            end_date,
        }
    }
}

::ews_bindings::complex_type!(EndDateRecurrenceRange);

::ews_bindings::extends!(EndDateRecurrenceRange, RecurrenceRangeBase);

::ews_bindings::blank_new!(EndDateRecurrenceRange : blank, blank);

impl xml::ReadNode for EndDateRecurrenceRange {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
