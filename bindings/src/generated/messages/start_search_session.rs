// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ArrayOfSearchScope, Guid, IdFormat, SuggestionKind, WarmupOptions,
};

/// Complex type `m:StartSearchSession`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:StartSearchSession`.
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
}

impl Eq for StartSearchSession {}

xml::complex_type!(
    StartSearchSession { name: "m:StartSearchSession", required:
    "m:SearchSessionId, m:WarmupOptions, m:SuggestionTypes, m:SearchScope", bits: 4,
    model:
    "m:SearchSessionId, m:WarmupOptions, m:SuggestionTypes, m:SearchScope, m:IdFormat?, m:ApplicationId?, m:Scenario?"
    }
);

impl StartSearchSession {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        search_session_id: Guid,
        warmup_options: WarmupOptions,
        suggestion_types: SuggestionKind,
        search_scope: ArrayOfSearchScope,
    ) -> Self {
        Self {
            search_session_id,
            warmup_options,
            suggestion_types,
            search_scope,
            id_format: None,
            application_id: None,
            scenario: None,
        }
    }
}

xml::blank_new!(StartSearchSession: blank, blank, blank, blank);

impl xml::ReadNode for StartSearchSession {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SearchSessionId") => {
                input.require(&mut self.search_session_id, tag, 0)
            }
            (xml::M, "WarmupOptions") => input.require(&mut self.warmup_options, tag, 1),
            (xml::M, "SuggestionTypes") => {
                input.require(&mut self.suggestion_types, tag, 2)
            }
            (xml::M, "SearchScope") => input.require(&mut self.search_scope, tag, 3),
            (xml::M, "IdFormat") => input.fill(&mut self.id_format, tag),
            (xml::M, "ApplicationId") => input.fill(&mut self.application_id, tag),
            (xml::M, "Scenario") => input.fill(&mut self.scenario, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for StartSearchSession {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:WarmupOptions", &self.warmup_options);
        out.element("m:SuggestionTypes", &self.suggestion_types);
        out.element("m:SearchScope", &self.search_scope);
        out.element("m:IdFormat", &self.id_format);
        out.element("m:ApplicationId", &self.application_id);
        out.element("m:Scenario", &self.scenario);
    }
}

xml::root!(StartSearchSession, "m:StartSearchSession");
