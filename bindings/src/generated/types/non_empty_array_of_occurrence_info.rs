// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::OccurrenceInfo;

/// Complex type `t:NonEmptyArrayOfOccurrenceInfoType`.
#[doc(alias = "NonEmptyArrayOfOccurrenceInfoType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfOccurrenceInfo(pub Vec<OccurrenceInfo>);

impl NonEmptyArrayOfOccurrenceInfo {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfOccurrenceInfoType",
        content: xml::Content::Model("t:Occurrence+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfOccurrenceInfo, OccurrenceInfo);

::ews_bindings::complex_type!(NonEmptyArrayOfOccurrenceInfo);

impl xml::ReadNode for NonEmptyArrayOfOccurrenceInfo {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Occurrence") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfOccurrenceInfo {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Occurrence", &self.0);
    }
}
