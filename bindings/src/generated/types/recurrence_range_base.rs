// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Abstract complex type `t:RecurrenceRangeBaseType`.
#[doc(alias = "RecurrenceRangeBaseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RecurrenceRangeBase {
    /// Element `t:StartDate`, required, `xs:date`.
    pub start_date: value::Date,
}

impl RecurrenceRangeBase {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RecurrenceRangeBaseType",
        required: &["t:StartDate"],
        bits: 1,
        content: xml::Content::Model("t:StartDate"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(start_date: value::Date) -> Self {
        Self { start_date }
    }
}

::ews_bindings::complex_type!(RecurrenceRangeBase);

::ews_bindings::blank_new!(RecurrenceRangeBase : blank);

impl xml::ReadNode for RecurrenceRangeBase {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
