// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfSearchScope, Guid, IdFormat, SuggestionKind, WarmupOptions};

/// Starts a search session, which prepares the server for searches.
///
/// Complex type `m:StartSearchSession`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:StartSearchSession`.
///
/// Example, and the other operations of the area: [Search and conversations](super::super::operation_index#search-and-conversations).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StartSearchSession {
    /// Element `m:SearchSessionId`, required.
    pub search_session_id: Guid,
    /// Element `m:WarmupOptions`, required.
    pub warmup_options: WarmupOptions,
    /// Element `m:SuggestionTypes`, required.
    pub suggestion_types: SuggestionKind,
    /// Element `m:SearchScope`, required.
    pub search_scope: ArrayOfSearchScope,
    /// Element `m:IdFormat`, optional.
    pub id_format: Option<IdFormat>,
    /// Element `m:ApplicationId`, optional.
    pub application_id: Option<String>,
    /// Element `m:Scenario`, optional.
    pub scenario: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for StartSearchSession {}

impl StartSearchSession {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        search_session_id: Guid,
        warmup_options: impl Into<WarmupOptions>,
        suggestion_types: impl Into<SuggestionKind>,
        search_scope: impl Into<ArrayOfSearchScope>,
    ) -> Self {
        Self {
            search_session_id,
            warmup_options: warmup_options.into(),
            suggestion_types: suggestion_types.into(),
            search_scope: search_scope.into(),
            id_format: None,
            application_id: None,
            scenario: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    StartSearchSession = "m:StartSearchSession", required 4, new(value value(WarmupOptions) value(SuggestionKind) value(ArrayOfSearchScope));
    elements m {
        0 search_session_id: "SearchSessionId" required 0;
        1 warmup_options: "WarmupOptions" required 1;
        2 suggestion_types: "SuggestionTypes" required 2;
        3 search_scope: "SearchScope" required 3;
        4 id_format: "IdFormat" optional;
        5 application_id: "ApplicationId" optional;
        6 scenario: "Scenario" optional;
    }
    kept { kept }
}

rt::root! {
    StartSearchSession = "m:StartSearchSession"
}
