// @generated

use ::ews_bindings::xml;

use super::TaskSuggestion;

/// Complex type `t:ArrayOfTaskSuggestionsType`.
#[doc(alias = "ArrayOfTaskSuggestionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfTaskSuggestions(pub Vec<TaskSuggestion>);

xml::complex_type!(
    ArrayOfTaskSuggestions { name: "t:ArrayOfTaskSuggestionsType", model:
    "t:TaskSuggestion+", checked: true }
);

xml::wrapper_type!(ArrayOfTaskSuggestions, TaskSuggestion);

xml::list_of_elements!(ArrayOfTaskSuggestions, t "TaskSuggestion");
