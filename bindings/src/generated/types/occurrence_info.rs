// @generated

use ::ews_bindings::{Result, rt, value};

use super::ItemId;

/// Complex type `t:OccurrenceInfoType`.
#[doc(alias = "OccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OccurrenceInfo {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:Start`, required.
    pub start: value::DateTime,
    /// Element `t:End`, required.
    pub end: value::DateTime,
    /// Element `t:OriginalStart`, required.
    pub original_start: value::DateTime,
}

impl Eq for OccurrenceInfo {}

rt::complex_type!(
    OccurrenceInfo { name: "t:OccurrenceInfoType", required:
    "t:ItemId, t:Start, t:End, t:OriginalStart", bits: 4, model:
    "t:ItemId, t:Start, t:End, t:OriginalStart" }
);

impl OccurrenceInfo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        item_id: ItemId,
        start: value::DateTime,
        end: value::DateTime,
        original_start: value::DateTime,
    ) -> Self {
        Self {
            item_id,
            start,
            end,
            original_start,
        }
    }
}

rt::placeholder_new!(
    OccurrenceInfo: placeholder, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for OccurrenceInfo {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ItemId") => reader.require(&mut self.item_id, tag, 0),
            (rt::T, "Start") => reader.require(&mut self.start, tag, 1),
            (rt::T, "End") => reader.require(&mut self.end, tag, 2),
            (rt::T, "OriginalStart") => reader.require(&mut self.original_start, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OccurrenceInfo {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:Start", &self.start);
        out.element("t:End", &self.end);
        out.element("t:OriginalStart", &self.original_start);
    }
}
