// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfSearchScope, Guid, SuggestionKind};

/// Gets suggestions for the text of a search.
///
/// Complex type `m:GetSearchSuggestions`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSearchSuggestions`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSearchSuggestions {
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: Guid,
    /// Element `m:Query`, optional.
    pub query: Option<String>,
    /// Element `m:SuggestionTypes`, optional.
    pub suggestion_types: Option<SuggestionKind>,
    /// Element `m:SuggestionsPrimer`, optional.
    pub suggestions_primer: Option<bool>,
    /// Element `m:MaxSuggestionsCountPerSuggestionType`, optional.
    pub max_suggestions_count_per_suggestion_type: Option<i64>,
    /// Element `m:SearchScope`, optional.
    pub search_scope: Option<Box<ArrayOfSearchScope>>,
    /// Element `m:Scenario`, optional.
    pub scenario: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetSearchSuggestions {}

impl GetSearchSuggestions {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(search_session_id: Guid) -> Self {
        Self {
            search_session_id,
            query: None,
            suggestion_types: None,
            suggestions_primer: None,
            max_suggestions_count_per_suggestion_type: None,
            search_scope: None,
            scenario: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetSearchSuggestions = "m:GetSearchSuggestions", required 1, new(value);
    elements m {
        0 search_session_id: "SearchSessionId" required 0;
        1 query: "Query" optional;
        2 suggestion_types: "SuggestionTypes" optional;
        3 suggestions_primer: "SuggestionsPrimer" optional;
        4 max_suggestions_count_per_suggestion_type: "MaxSuggestionsCountPerSuggestionType" optional;
        5 search_scope: "SearchScope" optional;
        6 scenario: "Scenario" optional;
    }
    kept { kept }
}

rt::root! {
    GetSearchSuggestions = "m:GetSearchSuggestions"
}
