// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SuggestionType: text, text, placeholder, placeholder, placeholder);

impl rt::ReadComplex for SuggestionType {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SuggestedQuery") => {
                reader.require(&mut self.suggested_query, tag, 0)
            }
            (rt::T, "DisplayText") => reader.require(&mut self.display_text, tag, 1),
            (rt::T, "SuggestionType") => {
                reader.require(&mut self.suggestion_type, tag, 2)
            }
            (rt::T, "Trigger") => reader.fill(&mut self.trigger, tag),
            (rt::T, "TDSuggestionId") => {
                reader.require(&mut self.td_suggestion_id, tag, 3)
            }
            (rt::T, "IsDeletable") => reader.require(&mut self.is_deletable, tag, 4),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SuggestionType {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SuggestedQuery", &self.suggested_query);
        out.element("t:DisplayText", &self.display_text);
        out.element("t:SuggestionType", &self.suggestion_type);
        out.element("t:Trigger", &self.trigger);
        out.element("t:TDSuggestionId", &self.td_suggestion_id);
        out.element("t:IsDeletable", &self.is_deletable);
    }
}
