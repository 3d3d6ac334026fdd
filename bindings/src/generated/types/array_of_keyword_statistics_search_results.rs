// @generated

use ::ews_bindings::{rt, xml};

use super::KeywordStatisticsSearchResult;

/// Complex type `t:ArrayOfKeywordStatisticsSearchResultsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfKeywordStatisticsSearchResultsType")]
pub type ArrayOfKeywordStatisticsSearchResults = xml::List<
    KeywordStatisticsSearchResult,
    ArrayOfKeywordStatisticsSearchResultsList,
>;

rt::list_name!(
    ArrayOfKeywordStatisticsSearchResultsList: Elements "t:KeywordStat" { name:
    "t:ArrayOfKeywordStatisticsSearchResultsType", model: "t:KeywordStat*" }
);
