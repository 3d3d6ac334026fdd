// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfFailedSearchMailboxes, ArrayOfKeywordStatisticsSearchResults,
    ArrayOfMailboxStatisticsItems, ArrayOfSearchPreviewItems, ArrayOfSearchRefinerItems,
    NonEmptyArrayOfMailboxQueries, SearchResult,
};

/// Complex type `t:SearchMailboxesResultType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    SearchMailboxesResult { name: "t:SearchMailboxesResultType", required:
    "t:SearchQueries, t:ResultType, t:ItemCount, t:Size, t:PageItemCount, t:PageItemSize",
    bits: 6, model:
    "t:SearchQueries, t:ResultType, t:ItemCount, t:Size, t:PageItemCount, t:PageItemSize, t:KeywordStats?, t:Items?, t:FailedMailboxes?, t:Refiners?, t:MailboxStats?"
    }
);

impl SearchMailboxesResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_queries: NonEmptyArrayOfMailboxQueries,
        result_type: SearchResult,
        item_count: i64,
        size: i64,
        page_item_count: i32,
        page_item_size: i64,
    ) -> Self {
        Self {
            search_queries,
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

rt::placeholder_new!(
    SearchMailboxesResult: placeholder, placeholder, placeholder, placeholder,
    placeholder, placeholder
);

impl rt::ReadComplex for SearchMailboxesResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SearchQueries") => reader.require(&mut self.search_queries, tag, 0),
            (rt::T, "ResultType") => reader.require(&mut self.result_type, tag, 1),
            (rt::T, "ItemCount") => reader.require(&mut self.item_count, tag, 2),
            (rt::T, "Size") => reader.require(&mut self.size, tag, 3),
            (rt::T, "PageItemCount") => reader.require(&mut self.page_item_count, tag, 4),
            (rt::T, "PageItemSize") => reader.require(&mut self.page_item_size, tag, 5),
            (rt::T, "KeywordStats") => reader.fill(&mut self.keyword_stats, tag),
            (rt::T, "Items") => reader.fill(&mut self.items, tag),
            (rt::T, "FailedMailboxes") => reader.fill(&mut self.failed_mailboxes, tag),
            (rt::T, "Refiners") => reader.fill(&mut self.refiners, tag),
            (rt::T, "MailboxStats") => reader.fill(&mut self.mailbox_stats, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchMailboxesResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SearchQueries", &self.search_queries);
        out.element("t:ResultType", &self.result_type);
        out.element("t:ItemCount", &self.item_count);
        out.element("t:Size", &self.size);
        out.element("t:PageItemCount", &self.page_item_count);
        out.element("t:PageItemSize", &self.page_item_size);
        out.element("t:KeywordStats", &self.keyword_stats);
        out.element("t:Items", &self.items);
        out.element("t:FailedMailboxes", &self.failed_mailboxes);
        out.element("t:Refiners", &self.refiners);
        out.element("t:MailboxStats", &self.mailbox_stats);
    }
}
