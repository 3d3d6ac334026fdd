// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:DeletedOccurrenceInfoType`.
#[doc(alias = "DeletedOccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeletedOccurrenceInfo {
    /// Element `t:Start`, required.
    pub start: value::DateTime,
}

impl Eq for DeletedOccurrenceInfo {}

xml::complex_type!(
    DeletedOccurrenceInfo { name: "t:DeletedOccurrenceInfoType", required: "t:Start",
    bits: 1, model: "t:Start" }
);

impl DeletedOccurrenceInfo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(start: value::DateTime) -> Self {
        Self { start }
    }
}

xml::blank_new!(DeletedOccurrenceInfo: blank);

impl xml::ReadNode for DeletedOccurrenceInfo {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
