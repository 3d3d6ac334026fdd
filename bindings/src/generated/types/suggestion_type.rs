// @generated

use ::ews_bindings::{Result, xml};

use super::SuggestionKind;

/// Complex type `t:SuggestionType`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SuggestionType {
    /// Element `t:SuggestedQuery`, required.
    pub suggested_query: String,
    /// Element `t:DisplayText`, required.
    pub display_text: String,
    /// Element `t:SuggestionType`, required.
    pub suggestion_type: SuggestionKind,
    /// Element `t:Trigger`, optional.
    pub trigger: Option<String>,
    /// Element `t:TDSuggestionId`, required.
    pub td_suggestion_id: i32,
    /// Element `t:IsDeletable`, required.
    pub is_deletable: bool,
}

impl Eq for SuggestionType {}

xml::complex_type!(
    SuggestionType { name: "t:SuggestionType", required:
    "t:SuggestedQuery, t:DisplayText, t:SuggestionType, t:TDSuggestionId, t:IsDeletable",
    bits: 5, model:
    "t:SuggestedQuery, t:DisplayText, t:SuggestionType, t:Trigger?, t:TDSuggestionId, t:IsDeletable"
    }
);

impl SuggestionType {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        suggested_query: impl Into<String>,
        display_text: impl Into<String>,
        suggestion_type: SuggestionKind,
        td_suggestion_id: i32,
        is_deletable: bool,
    ) -> Self {
        Self {
            suggested_query: suggested_query.into(),
            display_text: display_text.into(),
            suggestion_type,
            trigger: None,
            td_suggestion_id,
            is_deletable,
        }
    }
}

xml::blank_new!(SuggestionType: text, text, blank, blank, blank);

impl xml::ReadNode for SuggestionType {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SuggestedQuery") => {
                input.require(&mut self.suggested_query, tag, 0)
            }
            (xml::T, "DisplayText") => input.require(&mut self.display_text, tag, 1),
            (xml::T, "SuggestionType") => {
                input.require(&mut self.suggestion_type, tag, 2)
            }
            (xml::T, "Trigger") => input.fill(&mut self.trigger, tag),
            (xml::T, "TDSuggestionId") => {
                input.require(&mut self.td_suggestion_id, tag, 3)
            }
            (xml::T, "IsDeletable") => input.require(&mut self.is_deletable, tag, 4),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SuggestionType {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SuggestedQuery", &self.suggested_query);
        out.element("t:DisplayText", &self.display_text);
        out.element("t:SuggestionType", &self.suggestion_type);
        out.element("t:Trigger", &self.trigger);
        out.element("t:TDSuggestionId", &self.td_suggestion_id);
        out.element("t:IsDeletable", &self.is_deletable);
    }
}
