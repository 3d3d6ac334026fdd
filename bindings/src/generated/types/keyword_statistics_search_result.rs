// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:KeywordStatisticsSearchResultType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`KeywordStatisticsSearchResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/keywordstatisticssearchresult).
#[doc(alias = "KeywordStatisticsSearchResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct KeywordStatisticsSearchResult {
    /// Element `t:Keyword`, required.
    pub keyword: String,
    /// Element `t:ItemHits`, required.
    pub item_hits: i32,
    /// Element `t:Size`, required.
    pub size: i64,
}

impl Eq for KeywordStatisticsSearchResult {}

impl KeywordStatisticsSearchResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(keyword: impl Into<String>, item_hits: i32, size: i64) -> Self {
        Self {
            keyword: keyword.into(),
            item_hits,
            size,
        }
    }
}

rt::complex_type! {
    KeywordStatisticsSearchResult = "t:KeywordStatisticsSearchResultType", required 3, new(text value value);
    elements t {
        0 keyword: "Keyword" required 0;
        1 item_hits: "ItemHits" required 1;
        2 size: "Size" required 2;
    }
}
