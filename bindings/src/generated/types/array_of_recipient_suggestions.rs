// @generated

use ::ews_bindings::xml;

use super::RecipientSuggestion;

/// Complex type `t:ArrayOfRecipientSuggestionsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfRecipientSuggestionsType")]
pub type ArrayOfRecipientSuggestions = xml::List<
    RecipientSuggestion,
    ArrayOfRecipientSuggestionsList,
>;

xml::list_name!(
    ArrayOfRecipientSuggestionsList: Elements "t:RecipientSuggestion" { name:
    "t:ArrayOfRecipientSuggestionsType", model: "t:RecipientSuggestion{0,3}", flags:
    checked }
);
