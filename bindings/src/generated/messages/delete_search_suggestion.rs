// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(DeleteSearchSuggestion: blank, text, blank);

impl xml::ReadNode for DeleteSearchSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SearchSessionId") => {
                input.require(&mut self.search_session_id, tag, 0)
            }
            (xml::M, "Query") => input.require(&mut self.query, tag, 1),
            (xml::M, "SuggestionTypes") => {
                input.require(&mut self.suggestion_types, tag, 2)
            }
            (xml::M, "SearchScope") => input.fill(&mut self.search_scope, tag),
            (xml::M, "Scenario") => input.fill(&mut self.scenario, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DeleteSearchSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:Query", &self.query);
        out.element("m:SuggestionTypes", &self.suggestion_types);
        out.element("m:SearchScope", &self.search_scope);
        out.element("m:Scenario", &self.scenario);
    }
}

xml::root!(DeleteSearchSuggestion, "m:DeleteSearchSuggestion");
