// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::KeywordStatisticsSearchResult;

/// Complex type `t:ArrayOfKeywordStatisticsSearchResultsType`.
#[doc(alias = "ArrayOfKeywordStatisticsSearchResultsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfKeywordStatisticsSearchResults(pub Vec<KeywordStatisticsSearchResult>);

impl ArrayOfKeywordStatisticsSearchResults {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfKeywordStatisticsSearchResultsType",
        content: xml::Content::Model("t:KeywordStat*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfKeywordStatisticsSearchResults, KeywordStatisticsSearchResult
);

::ews_bindings::complex_type!(ArrayOfKeywordStatisticsSearchResults);

impl xml::ReadNode for ArrayOfKeywordStatisticsSearchResults {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "KeywordStat") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfKeywordStatisticsSearchResults {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:KeywordStat", &self.0);
    }
}
