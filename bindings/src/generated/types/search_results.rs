// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SearchResults: blank, blank);

impl xml::ReadNode for SearchResults {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Items") => input.fill(&mut self.items, tag),
            (xml::T, "Conversations") => input.fill(&mut self.conversations, tag),
            (xml::T, "People") => input.fill(&mut self.people, tag),
            (xml::T, "MoreResultsAvailable") => {
                input.require(&mut self.more_results_available, tag, 0)
            }
            (xml::T, "RefinerTelemetryBatchId") => {
                input.require(&mut self.refiner_telemetry_batch_id, tag, 1)
            }
            (xml::T, "SearchRefiners") => input.fill(&mut self.search_refiners, tag),
            (xml::T, "DiagnosticsData") => input.fill(&mut self.diagnostics_data, tag),
            (xml::T, "SearchResultsCount") => {
                input.fill(&mut self.search_results_count, tag)
            }
            (xml::T, "TotalResultsCount") => {
                input.fill(&mut self.total_results_count, tag)
            }
            (xml::T, "SearchTerms") => input.fill(&mut self.search_terms, tag),
            (xml::T, "QueryId") => input.fill(&mut self.query_id, tag),
            (xml::T, "MailboxesInformation") => {
                input.fill(&mut self.mailboxes_information, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchResults {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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
