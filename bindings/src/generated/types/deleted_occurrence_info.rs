// @generated

use ::ews_bindings::{Result, rt, value};

/// Complex type `t:DeletedOccurrenceInfoType`.
#[doc(alias = "DeletedOccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeletedOccurrenceInfo {
    /// Element `t:Start`, required.
    pub start: value::DateTime,
}

impl Eq for DeletedOccurrenceInfo {}

rt::complex_type!(
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

rt::placeholder_new!(DeletedOccurrenceInfo: placeholder);

impl rt::ReadComplex for DeletedOccurrenceInfo {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Start") => reader.require(&mut self.start, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeletedOccurrenceInfo {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Start", &self.start);
    }
}
