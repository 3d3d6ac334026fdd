// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

impl SearchResults {
    /// Creates a value from its required fields; all others are `None` or empty.
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

rt::complex_type! {
    SearchResults = "t:SearchResultsType", required 2, new(value value);
    elements t {
        0 items: "Items" optional;
        1 conversations: "Conversations" optional;
        2 people: "People" optional;
        3 more_results_available: "MoreResultsAvailable" required 0;
        4 refiner_telemetry_batch_id: "RefinerTelemetryBatchId" required 1;
        5 search_refiners: "SearchRefiners" optional;
        6 diagnostics_data: "DiagnosticsData" optional;
        7 search_results_count: "SearchResultsCount" optional;
        8 total_results_count: "TotalResultsCount" optional;
        9 search_terms: "SearchTerms" optional;
        10 query_id: "QueryId" optional;
        11 mailboxes_information: "MailboxesInformation" optional;
    }
}
