// @generated

use ::ews_bindings::{rt, xml};

use super::TaskSuggestion;

/// Complex type `t:ArrayOfTaskSuggestionsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfTaskSuggestionsType")]
pub type ArrayOfTaskSuggestions = xml::List<TaskSuggestion, ArrayOfTaskSuggestionsList>;

rt::list_name!(
    ArrayOfTaskSuggestionsList: Elements "t:TaskSuggestion" { name:
    "t:ArrayOfTaskSuggestionsType", model: "t:TaskSuggestion+", flags: checked }
);
