// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SearchSuggestions { name: "t:SearchSuggestionsType", required:
    "t:TDSuggestionsBatchId, t:TDSuggestionsInstanceId", bits: 2, model:
    "t:TDSuggestionsBatchId, t:TDSuggestionsInstanceId, t:Suggestions?, t:DiagnosticsData?"
    }
);

impl SearchSuggestions {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(SearchSuggestions: placeholder, placeholder);

impl rt::ReadComplex for SearchSuggestions {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TDSuggestionsBatchId") => {
                reader.require(&mut self.td_suggestions_batch_id, tag, 0)
            }
            (rt::T, "TDSuggestionsInstanceId") => {
                reader.require(&mut self.td_suggestions_instance_id, tag, 1)
            }
            (rt::T, "Suggestions") => reader.fill(&mut self.suggestions, tag),
            (rt::T, "DiagnosticsData") => reader.fill(&mut self.diagnostics_data, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchSuggestions {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:TDSuggestionsBatchId", &self.td_suggestions_batch_id);
        out.element("t:TDSuggestionsInstanceId", &self.td_suggestions_instance_id);
        out.element("t:Suggestions", &self.suggestions);
        out.element("t:DiagnosticsData", &self.diagnostics_data);
    }
}
