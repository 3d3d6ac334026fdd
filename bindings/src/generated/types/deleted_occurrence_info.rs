// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:DeletedOccurrenceInfoType`.
#[doc(alias = "DeletedOccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeletedOccurrenceInfo {
    /// Element `t:Start`, required, `xs:dateTime`.
    pub start: value::DateTime,
}

impl DeletedOccurrenceInfo {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DeletedOccurrenceInfoType",
        required: &["t:Start"],
        bits: 1,
        content: xml::Content::Model("t:Start"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(start: value::DateTime) -> Self {
        Self { start }
    }
}

::ews_bindings::complex_type!(DeletedOccurrenceInfo);

::ews_bindings::blank_new!(DeletedOccurrenceInfo : blank);

impl xml::ReadNode for DeletedOccurrenceInfo {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Start") => input.require(&mut self.start, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeletedOccurrenceInfo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Start", &self.start);
    }
}
