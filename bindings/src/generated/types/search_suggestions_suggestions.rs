// @generated

use ::ews_bindings::xml;

use super::AnySuggestionType;

/// Complex type without a name: element Suggestions in t:SearchSuggestions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchSuggestionsSuggestions(pub Vec<AnySuggestionType>);

xml::complex_type!(
    SearchSuggestionsSuggestions { name: "t:SearchSuggestionsSuggestions", model:
    "t:Suggestion*" }
);

xml::wrapper_type!(SearchSuggestionsSuggestions, AnySuggestionType);

xml::list_of_elements!(SearchSuggestionsSuggestions, t "Suggestion");
