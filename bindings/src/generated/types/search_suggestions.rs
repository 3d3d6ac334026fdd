// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{Guid, SearchDiagnostics, SearchSuggestionsSuggestions};

/// Complex type `t:SearchSuggestionsType`.
#[doc(alias = "SearchSuggestionsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchSuggestions {
    /// Element `t:TDSuggestionsBatchId`, required, `xs:long`.
    pub td_suggestions_batch_id: i64,
    /// Element `t:TDSuggestionsInstanceId`, required.
    pub td_suggestions_instance_id: Guid,
    /// Element `t:Suggestions`, optional.
    pub suggestions: Option<SearchSuggestionsSuggestions>,
    /// Element `t:DiagnosticsData`, optional.
    pub diagnostics_data: Option<Box<SearchDiagnostics>>,
}

impl SearchSuggestions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchSuggestionsType",
        required: &["t:TDSuggestionsBatchId", "t:TDSuggestionsInstanceId"],
        bits: 2,
        content: xml::Content::Model(
            "t:TDSuggestionsBatchId, t:TDSuggestionsInstanceId, t:Suggestions?, t:DiagnosticsData?",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(td_suggestions_batch_id: i64, td_suggestions_instance_id: Guid) -> Self {
        Self {
            td_suggestions_batch_id,
            td_suggestions_instance_id,
            suggestions: None,
            diagnostics_data: None,
        }
    }
}

::ews_bindings::complex_type!(SearchSuggestions);

::ews_bindings::blank_new!(SearchSuggestions : blank, blank);

impl xml::ReadNode for SearchSuggestions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TDSuggestionsBatchId") => {
                input.require(&mut self.td_suggestions_batch_id, tag, 0)
            }
            (xml::T, "TDSuggestionsInstanceId") => {
                input.require(&mut self.td_suggestions_instance_id, tag, 1)
            }
            (xml::T, "Suggestions") => input.fill(&mut self.suggestions, tag),
            (xml::T, "DiagnosticsData") => input.fill(&mut self.diagnostics_data, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SearchSuggestions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TDSuggestionsBatchId", &self.td_suggestions_batch_id);
        out.element("t:TDSuggestionsInstanceId", &self.td_suggestions_instance_id);
        out.element("t:Suggestions", &self.suggestions);
        out.element("t:DiagnosticsData", &self.diagnostics_data);
    }
}
