// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfStrings, ExecuteSearchQueryId, SearchDiagnostics, SearchResultsConversations,
    SearchResultsItems, SearchResultsMailboxesInformation, SearchResultsPeople,
    SearchResultsSearchRefiners,
};

/// Complex type `t:SearchResultsType`, since `V2016_10_10`.
#[doc(alias = "SearchResultsType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResults {
    /// Element `t:Items`, optional.
    pub items: Option<SearchResultsItems>,
    /// Element `t:Conversations`, optional.
    pub conversations: Option<SearchResultsConversations>,
    /// Element `t:People`, optional.
    pub people: Option<SearchResultsPeople>,
    /// Element `t:MoreResultsAvailable`, required.
    pub more_results_available: bool,
    /// Element `t:RefinerTelemetryBatchId`, required.
    pub refiner_telemetry_batch_id: i32,
    /// Element `t:SearchRefiners`, optional.
    pub search_refiners: Option<SearchResultsSearchRefiners>,
    /// Element `t:DiagnosticsData`, optional.
    pub diagnostics_data: Option<Box<SearchDiagnostics>>,
    /// Element `t:SearchResultsCount`, optional.
    pub search_results_count: Option<i32>,
    /// Element `t:TotalResultsCount`, optional.
    pub total_results_count: Option<i32>,
    /// Element `t:SearchTerms`, optional.
    pub search_terms: Option<ArrayOfStrings>,
    /// Element `t:QueryId`, optional.
    pub query_id: Option<Box<ExecuteSearchQueryId>>,
    /// Element `t:MailboxesInformation`, optional.
    pub mailboxes_information: Option<SearchResultsMailboxesInformation>,
}

rt::complex_type!(
    SearchResults { name: "t:SearchResultsType", required:
    "t:MoreResultsAvailable, t:RefinerTelemetryBatchId", bits: 2, model:
    "t:Items?, t:Conversations?, t:People?, t:MoreResultsAvailable, t:RefinerTelemetryBatchId, t:SearchRefiners?, t:DiagnosticsData?, t:SearchResultsCount?, t:TotalResultsCount?, t:SearchTerms?, t:QueryId?, t:MailboxesInformation?"
    }
);

impl SearchResults {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(more_results_available: bool, refiner_telemetry_batch_id: i32) -> Self {
        Self {
            items: None,
            conversations: None,
            people: None,
            more_results_available,
            refiner_telemetry_batch_id,
            search_refiners: None,
            diagnostics_data: None,
            search_results_count: None,
            total_results_count: None,
            search_terms: None,
            query_id: None,
            mailboxes_information: None,
        }
    }
}

rt::placeholder_new!(SearchResults: placeholder, placeholder);

impl rt::ReadComplex for SearchResults {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Items") => reader.fill(&mut self.items, tag),
            (rt::T, "Conversations") => reader.fill(&mut self.conversations, tag),
            (rt::T, "People") => reader.fill(&mut self.people, tag),
            (rt::T, "MoreResultsAvailable") => {
                reader.require(&mut self.more_results_available, tag, 0)
            }
            (rt::T, "RefinerTelemetryBatchId") => {
                reader.require(&mut self.refiner_telemetry_batch_id, tag, 1)
            }
            (rt::T, "SearchRefiners") => reader.fill(&mut self.search_refiners, tag),
            (rt::T, "DiagnosticsData") => reader.fill(&mut self.diagnostics_data, tag),
            (rt::T, "SearchResultsCount") => {
                reader.fill(&mut self.search_results_count, tag)
            }
            (rt::T, "TotalResultsCount") => {
                reader.fill(&mut self.total_results_count, tag)
            }
            (rt::T, "SearchTerms") => reader.fill(&mut self.search_terms, tag),
            (rt::T, "QueryId") => reader.fill(&mut self.query_id, tag),
            (rt::T, "MailboxesInformation") => {
                reader.fill(&mut self.mailboxes_information, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchResults {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Items", &self.items);
        out.element("t:Conversations", &self.conversations);
        out.element("t:People", &self.people);
        out.element("t:MoreResultsAvailable", &self.more_results_available);
        out.element("t:RefinerTelemetryBatchId", &self.refiner_telemetry_batch_id);
        out.element("t:SearchRefiners", &self.search_refiners);
        out.element("t:DiagnosticsData", &self.diagnostics_data);
        out.element("t:SearchResultsCount", &self.search_results_count);
        out.element("t:TotalResultsCount", &self.total_results_count);
        out.element("t:SearchTerms", &self.search_terms);
        out.element("t:QueryId", &self.query_id);
        out.element("t:MailboxesInformation", &self.mailboxes_information);
    }
}
