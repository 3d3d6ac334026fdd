// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    ArrayOfFailedSearchMailboxes, ArrayOfKeywordStatisticsSearchResults,
    ArrayOfMailboxStatisticsItems, ArrayOfSearchPreviewItems, ArrayOfSearchRefinerItems,
    NonEmptyArrayOfMailboxQueries, SearchResult,
};

/// Complex type `t:SearchMailboxesResultType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`SearchMailboxesResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchmailboxesresult).
#[doc(alias = "SearchMailboxesResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchMailboxesResult {
    /// Element `t:SearchQueries`, required.
    pub search_queries: NonEmptyArrayOfMailboxQueries,
    /// Element `t:ResultType`, required.
    pub result_type: SearchResult,
    /// Element `t:ItemCount`, required.
    pub item_count: i64,
    /// Element `t:Size`, required.
    pub size: i64,
    /// Element `t:PageItemCount`, required.
    pub page_item_count: i32,
    /// Element `t:PageItemSize`, required.
    pub page_item_size: i64,
    /// Element `t:KeywordStats`, optional.
    pub keyword_stats: Option<ArrayOfKeywordStatisticsSearchResults>,
    /// Element `t:Items`, optional.
    pub items: Option<ArrayOfSearchPreviewItems>,
    /// Element `t:FailedMailboxes`, optional.
    pub failed_mailboxes: Option<ArrayOfFailedSearchMailboxes>,
    /// Element `t:Refiners`, optional.
    pub refiners: Option<ArrayOfSearchRefinerItems>,
    /// Element `t:MailboxStats`, optional.
    pub mailbox_stats: Option<ArrayOfMailboxStatisticsItems>,
}

impl Eq for SearchMailboxesResult {}

impl SearchMailboxesResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        search_queries: impl Into<NonEmptyArrayOfMailboxQueries>,
        result_type: SearchResult,
        item_count: i64,
        size: i64,
        page_item_count: i32,
        page_item_size: i64,
    ) -> Self {
        Self {
            search_queries: search_queries.into(),
            result_type,
            item_count,
            size,
            page_item_count,
            page_item_size,
            keyword_stats: None,
            items: None,
            failed_mailboxes: None,
            refiners: None,
            mailbox_stats: None,
        }
    }
}

rt::complex_type! {
    SearchMailboxesResult = "t:SearchMailboxesResultType", required 6, new(value(NonEmptyArrayOfMailboxQueries) value value value value value);
    elements t {
        0 search_queries: "SearchQueries" required 0;
        1 result_type: "ResultType" required 1;
        2 item_count: "ItemCount" required 2;
        3 size: "Size" required 3;
        4 page_item_count: "PageItemCount" required 4;
        5 page_item_size: "PageItemSize" required 5;
        6 keyword_stats: "KeywordStats" optional;
        7 items: "Items" optional;
        8 failed_mailboxes: "FailedMailboxes" optional;
        9 refiners: "Refiners" optional;
        10 mailbox_stats: "MailboxStats" optional;
    }
}
