// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::NonIndexableItemStatistic;

/// Complex type `t:ArrayOfNonIndexableItemStatisticsType`.
#[doc(alias = "ArrayOfNonIndexableItemStatisticsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfNonIndexableItemStatistics(pub Vec<NonIndexableItemStatistic>);

impl ArrayOfNonIndexableItemStatistics {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfNonIndexableItemStatisticsType",
        content: xml::Content::Model("t:NonIndexableItemStatistic*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfNonIndexableItemStatistics, NonIndexableItemStatistic
);

::ews_bindings::complex_type!(ArrayOfNonIndexableItemStatistics);

impl xml::ReadNode for ArrayOfNonIndexableItemStatistics {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "NonIndexableItemStatistic") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfNonIndexableItemStatistics {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:NonIndexableItemStatistic", &self.0);
    }
}
