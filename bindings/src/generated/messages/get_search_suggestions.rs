// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfSearchScope, Guid, SuggestionKind};

/// Complex type `m:GetSearchSuggestions`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetSearchSuggestions`.
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
}

impl Eq for GetSearchSuggestions {}

rt::complex_type!(
    GetSearchSuggestions { name: "m:GetSearchSuggestions", required:
    "m:SearchSessionId", bits: 1, model:
    "m:SearchSessionId, m:Query?, m:SuggestionTypes?, m:SuggestionsPrimer?, m:MaxSuggestionsCountPerSuggestionType?, m:SearchScope?, m:Scenario?"
    }
);

impl GetSearchSuggestions {
    /// From what is required; the rest is empty.
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
        }
    }
}

rt::placeholder_new!(GetSearchSuggestions: placeholder);

impl rt::ReadComplex for GetSearchSuggestions {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SearchSessionId") => {
                reader.require(&mut self.search_session_id, tag, 0)
            }
            (rt::M, "Query") => reader.fill(&mut self.query, tag),
            (rt::M, "SuggestionTypes") => reader.fill(&mut self.suggestion_types, tag),
            (rt::M, "SuggestionsPrimer") => {
                reader.fill(&mut self.suggestions_primer, tag)
            }
            (rt::M, "MaxSuggestionsCountPerSuggestionType") => {
                reader.fill(&mut self.max_suggestions_count_per_suggestion_type, tag)
            }
            (rt::M, "SearchScope") => reader.fill(&mut self.search_scope, tag),
            (rt::M, "Scenario") => reader.fill(&mut self.scenario, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetSearchSuggestions {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:Query", &self.query);
        out.element("m:SuggestionTypes", &self.suggestion_types);
        out.element("m:SuggestionsPrimer", &self.suggestions_primer);
        out.element(
            "m:MaxSuggestionsCountPerSuggestionType",
            &self.max_suggestions_count_per_suggestion_type,
        );
        out.element("m:SearchScope", &self.search_scope);
        out.element("m:Scenario", &self.scenario);
    }
}

rt::root!(GetSearchSuggestions, "m:GetSearchSuggestions");
