// @generated

use ::ews_bindings::{rt, xml};

use super::RecipientSuggestion;

/// Complex type `t:ArrayOfRecipientSuggestionsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfRecipientSuggestionsType")]
pub type ArrayOfRecipientSuggestions = xml::List<
    RecipientSuggestion,
    ArrayOfRecipientSuggestionsList,
>;

rt::list_name!(
    ArrayOfRecipientSuggestionsList: Elements "t:RecipientSuggestion" { name:
    "t:ArrayOfRecipientSuggestionsType", model: "t:RecipientSuggestion{0,3}", flags:
    checked }
);
