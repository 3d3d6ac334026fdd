// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(
    StartSearchSession: placeholder, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for StartSearchSession {
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
            (rt::M, "WarmupOptions") => reader.require(&mut self.warmup_options, tag, 1),
            (rt::M, "SuggestionTypes") => {
                reader.require(&mut self.suggestion_types, tag, 2)
            }
            (rt::M, "SearchScope") => reader.require(&mut self.search_scope, tag, 3),
            (rt::M, "IdFormat") => reader.fill(&mut self.id_format, tag),
            (rt::M, "ApplicationId") => reader.fill(&mut self.application_id, tag),
            (rt::M, "Scenario") => reader.fill(&mut self.scenario, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for StartSearchSession {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchSessionId", &self.search_session_id);
        out.element("m:WarmupOptions", &self.warmup_options);
        out.element("m:SuggestionTypes", &self.suggestion_types);
        out.element("m:SearchScope", &self.search_scope);
        out.element("m:IdFormat", &self.id_format);
        out.element("m:ApplicationId", &self.application_id);
        out.element("m:Scenario", &self.scenario);
    }
}

rt::root!(StartSearchSession, "m:StartSearchSession");
