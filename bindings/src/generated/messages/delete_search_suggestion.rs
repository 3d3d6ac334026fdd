// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfSearchScope, Guid, SuggestionKind};

/// Complex type `m:DeleteSearchSuggestion`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteSearchSuggestion`.
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
}

impl Eq for DeleteSearchSuggestion {}

rt::complex_type!(
    DeleteSearchSuggestion { name: "m:DeleteSearchSuggestion", required:
    "m:SearchSessionId, m:Query, m:SuggestionTypes", bits: 3, model:
    "m:SearchSessionId, m:Query, m:SuggestionTypes, m:SearchScope?, m:Scenario?" }
);

impl DeleteSearchSuggestion {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_session_id: Guid,
        query: impl Into<String>,
        suggestion_types: SuggestionKind,
    ) -> Self {
        Self {
            search_session_id,
            query: query.into(),
            suggestion_types,
            search_scope: None,
            scenario: None,
        }
    }
}

rt::placeholder_new!(DeleteSearchSuggestion: placeholder, text, placeholder);

impl rt::ReadComplex for DeleteSearchSuggestion {
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
            (rt::M, "Query") => reader.require(&mut self.query, tag, 1),
            (rt::M, "SuggestionTypes") => {
                reader.require(&mut self.suggestion_types, tag, 2)
            }
            (rt::M, "SearchScope") => reader.fill(&mut self.search_scope, tag),
            (rt::M, "Scenario") => reader.fill(&mut self.scenario, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteSearchSuggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:Query", &self.query);
        out.element("m:SuggestionTypes", &self.suggestion_types);
        out.element("m:SearchScope", &self.search_scope);
        out.element("m:Scenario", &self.scenario);
    }
}

rt::root!(DeleteSearchSuggestion, "m:DeleteSearchSuggestion");
