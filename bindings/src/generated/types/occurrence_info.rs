// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::ItemId;

/// Complex type `t:OccurrenceInfoType`.
#[doc(alias = "OccurrenceInfoType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct OccurrenceInfo {
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:Start`, required, `xs:dateTime`.
    pub start: value::DateTime,
    /// Element `t:End`, required, `xs:dateTime`.
    pub end: value::DateTime,
    /// Element `t:OriginalStart`, required, `xs:dateTime`.
    pub original_start: value::DateTime,
}

impl OccurrenceInfo {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:OccurrenceInfoType",
        required: &["t:ItemId", "t:Start", "t:End", "t:OriginalStart"],
        bits: 4,
        content: xml::Content::Model("t:ItemId, t:Start, t:End, t:OriginalStart"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(OccurrenceInfo);

::ews_bindings::blank_new!(OccurrenceInfo : blank, blank, blank, blank);

impl xml::ReadNode for OccurrenceInfo {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
