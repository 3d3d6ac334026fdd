// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfSearchScope, Guid, SuggestionKind};

/// Deletes a suggestion of a search session.
///
/// Complex type `m:DeleteSearchSuggestion`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteSearchSuggestion`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteSearchSuggestion {
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: Guid,
    /// Element `m:Query`, required.
    pub query: String,
    /// Element `m:SuggestionTypes`, required.
    pub suggestion_types: SuggestionKind,
    /// Element `m:SearchScope`, optional.
    pub search_scope: Option<Box<ArrayOfSearchScope>>,
    /// Element `m:Scenario`, optional.
    pub scenario: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for DeleteSearchSuggestion {}

impl DeleteSearchSuggestion {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        search_session_id: Guid,
        query: impl Into<String>,
        suggestion_types: impl Into<SuggestionKind>,
    ) -> Self {
        Self {
            search_session_id,
            query: query.into(),
            suggestion_types: suggestion_types.into(),
            search_scope: None,
            scenario: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    DeleteSearchSuggestion = "m:DeleteSearchSuggestion", required 3, new(value text value(SuggestionKind));
    elements m {
        0 search_session_id: "SearchSessionId" required 0;
        1 query: "Query" required 1;
        2 suggestion_types: "SuggestionTypes" required 2;
        3 search_scope: "SearchScope" optional;
        4 scenario: "Scenario" optional;
    }
    kept { kept }
}

rt::root! {
    DeleteSearchSuggestion = "m:DeleteSearchSuggestion"
}
