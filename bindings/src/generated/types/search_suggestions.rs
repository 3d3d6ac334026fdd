// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Guid, SearchDiagnostics, SearchSuggestionsSuggestions};

/// Complex type `t:SearchSuggestionsType`, since `V2016_10_10`.
#[doc(alias = "SearchSuggestionsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchSuggestions {
    /// Element `t:TDSuggestionsBatchId`, required.
    pub td_suggestions_batch_id: i64,
    /// Element `t:TDSuggestionsInstanceId`, required.
    pub td_suggestions_instance_id: Guid,
    /// Element `t:Suggestions`, optional.
    pub suggestions: Option<SearchSuggestionsSuggestions>,
    /// Element `t:DiagnosticsData`, optional.
    pub diagnostics_data: Option<Box<SearchDiagnostics>>,
}

impl Eq for SearchSuggestions {}

impl SearchSuggestions {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(td_suggestions_batch_id: i64, td_suggestions_instance_id: Guid) -> Self {
        Self {
            td_suggestions_batch_id,
            td_suggestions_instance_id,
            suggestions: None,
            diagnostics_data: None,
        }
    }
}

rt::complex_type! {
    SearchSuggestions = "t:SearchSuggestionsType", required 2, new(value value);
    elements t {
        0 td_suggestions_batch_id: "TDSuggestionsBatchId" required 0;
        1 td_suggestions_instance_id: "TDSuggestionsInstanceId" required 1;
        2 suggestions: "Suggestions" optional;
        3 diagnostics_data: "DiagnosticsData" optional;
    }
}
