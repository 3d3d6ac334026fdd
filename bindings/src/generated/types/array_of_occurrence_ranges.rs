// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::OccurrencesRange;

/// Complex type `t:ArrayOfOccurrenceRangesType`.
#[doc(alias = "ArrayOfOccurrenceRangesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfOccurrenceRanges(pub Vec<OccurrencesRange>);

impl ArrayOfOccurrenceRanges {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfOccurrenceRangesType",
        content: xml::Content::Model("t:Range+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfOccurrenceRanges, OccurrencesRange);

::ews_bindings::complex_type!(ArrayOfOccurrenceRanges);

impl xml::ReadNode for ArrayOfOccurrenceRanges {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Range") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfOccurrenceRanges {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Range", &self.0);
    }
}
