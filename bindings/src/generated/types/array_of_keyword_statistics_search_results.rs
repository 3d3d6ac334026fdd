// @generated

use ::ews_bindings::xml;

use super::KeywordStatisticsSearchResult;

/// Complex type `t:ArrayOfKeywordStatisticsSearchResultsType`.
#[doc(alias = "ArrayOfKeywordStatisticsSearchResultsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfKeywordStatisticsSearchResults(pub Vec<KeywordStatisticsSearchResult>);

xml::complex_type!(
    ArrayOfKeywordStatisticsSearchResults { name:
    "t:ArrayOfKeywordStatisticsSearchResultsType", model: "t:KeywordStat*" }
);

xml::wrapper_type!(ArrayOfKeywordStatisticsSearchResults, KeywordStatisticsSearchResult);

xml::list_of_elements!(ArrayOfKeywordStatisticsSearchResults, t "KeywordStat");
