// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(OccurrenceInfo: blank, blank, blank, blank);

impl xml::ReadNode for OccurrenceInfo {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ItemId") => input.require(&mut self.item_id, tag, 0),
            (xml::T, "Start") => input.require(&mut self.start, tag, 1),
            (xml::T, "End") => input.require(&mut self.end, tag, 2),
            (xml::T, "OriginalStart") => input.require(&mut self.original_start, tag, 3),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OccurrenceInfo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.item_id);
        out.element("t:Start", &self.start);
        out.element("t:End", &self.end);
        out.element("t:OriginalStart", &self.original_start);
    }
}
