// @generated

use ::ews_bindings::{rt, xml};

use super::AnySuggestionType;

/// Complex type without a name: element Suggestions in t:SearchSuggestions.
pub type SearchSuggestionsSuggestions = xml::List<
    AnySuggestionType,
    SearchSuggestionsSuggestionsList,
>;

rt::list_name!(
    SearchSuggestionsSuggestionsList: Elements "t:Suggestion" { name:
    "t:SearchSuggestionsSuggestions", model: "t:Suggestion*" }
);
