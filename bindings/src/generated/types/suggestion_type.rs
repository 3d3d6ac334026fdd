// @generated

use ::ews_bindings::rt;
use super::super::ns;
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

impl SuggestionType {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        suggested_query: impl Into<String>,
        display_text: impl Into<String>,
        suggestion_type: impl Into<SuggestionKind>,
        td_suggestion_id: i32,
        is_deletable: bool,
    ) -> Self {
        Self {
            suggested_query: suggested_query.into(),
            display_text: display_text.into(),
            suggestion_type: suggestion_type.into(),
            trigger: None,
            td_suggestion_id,
            is_deletable,
        }
    }
}

rt::complex_type! {
    SuggestionType = "t:SuggestionType", required 5, new(text text value(SuggestionKind) value value);
    elements t {
        0 suggested_query: "SuggestedQuery" required 0;
        1 display_text: "DisplayText" required 1;
        2 suggestion_type: "SuggestionType" required 2;
        3 trigger: "Trigger" optional;
        4 td_suggestion_id: "TDSuggestionId" required 3;
        5 is_deletable: "IsDeletable" required 4;
    }
}
